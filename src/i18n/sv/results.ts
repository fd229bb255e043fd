import type { results as shape } from '../fi/results.ts'

const top = (size: number) => (size === 5 ? 'fem främsta' : 'tre främsta')
const votes = (count: number) => (count === 1 ? '1 röst' : `${count} röster`)

export const results: typeof shape = {
  methods: {
    schulze: 'Officiell (Schulze)',
    ranked_pairs: 'Tydligaste segrarna först',
    copeland: 'Antal segrar',
    kemeny: 'Minst motstridigt (Kemeny)',
    borda: 'Medelplats (Borda)',
    bucklin: 'Hälftens placering (Bucklin)',
  },
  methodMeanings: {
    schulze:
      'Varje par av behov jämförs: vilket höll flera för viktigare? Om segrarna går i en cirkel lämnas cirkelns svagaste seger obeaktad.',
    ranked_pairs: 'De tydligaste segrarna låses först (Ranked Pairs). En seger som strider mot de låsta lämnas bort.',
    copeland: 'Man räknar hur många andra behov ett behov vann över. Oavgjort är en halv seger (Copeland).',
    kemeny: 'Man söker den ordning som strider mot så få parvisa bedömningar som möjligt.',
    borda: 'Behoven står enligt medelplatsen. De oplacerade delar de sista platserna.',
    bucklin: 'Man ser efter vid vilken plats över hälften hade placerat behovet.',
  },
  and: (first, last) => `${first} och ${last}`,
  moreOf: count => `${count} till`,
  quoted: name => `”${name}”`,
  place: (place, shared) => (shared ? `delad ${place}` : `${place}`),
  placeLong: (place, shared) => (shared ? `delad plats ${place}` : `plats ${place}`),

  lead: (count, names) => (count === 1 ? `I topp: ett behov: ${names}.` : `I topp: ${count} behov: ${names}.`),
  leadWide: (count, names) =>
    `Ingen tydlig topp urskiljs: ${count} behov ligger för nära varandra. Först i ordningen kommer ${names}.`,
  noBallotsNear: 'Nätverken i det här grannskapet placerade inga behov, så det finns ingen ordning.',
  noBallots: 'Inget nätverk placerade behoven, så det finns ingen officiell ordning.',
  peopleOrder: 'Nedan visas personernas ordning. Den är inte officiell.',
  peopleSame: size => `Personernas ${top(size)} är desamma som nätverkens.`,
  peopleDiffer: (size, both, networks, people) =>
    `Personernas ${top(size)} är delvis andra. ${both ? `Hos båda: ${both}. ` : ''}Bara hos nätverken: ${networks}. Bara hos personerna: ${people}.`,
  largestGap: (name, networks, people) =>
    `Störst är skillnaden för ${name}: hos nätverken ${networks}, hos personerna ${people}.`,
  noPeople: 'Personernas ordning visas inte, eftersom för få placerade behov.',
  blankText: (networks, people) => `Blanka röster: ${networks} från nätverk, ${people} från personer.`,
  blankNetworks: networks => `Blanka röster från nätverk: ${networks}.`,

  neighbourhood: 'Vems grannskap',
  neighbourhoodText:
    'I den här omröstningen räknas ett nätverk tillsammans med sina grannar, så varje nätverk har sitt eget resultat.',
  neighbourhoodOf: network => `Resultatet för grannskapet: ${network}`,
  neighbours: names => `Nätverk som räknas med: ${names}.`,
  wholeRound: 'Alla nätverk tillsammans',
  peopleWhole:
    'Personernas röster räknas bara för hela omröstningen, inte per grannskap. Så förblir små gruppers röster hemliga.',
  show: 'Visa',

  firmTitle: 'Hur säkert resultatet är',
  topHolds: size => `de ${size === 5 ? 'fem' : 'tre'} håller`,
  topVaries: size => `de ${size === 5 ? 'fem' : 'tre'} varierar`,
  methodsLabel: 'Räknesätt',
  methodsSame: 'Alla räknesätt ger samma ordning.',
  methodsTop: size => `Alla räknesätt ger samma ${top(size)}.`,
  methodsDiffer: size => `Räknesätten ger inte riktigt samma ${top(size)}.`,
  methodsRange: (name, low, high) => `${name} ${low}–${high}`,
  methodsDepends: ranges => `Platsen beror på räknesättet: ${ranges}.`,
  fairnessLabel: 'Rättvisa',
  oneBallotEach: 'Varje nätverks röst väger lika mycket.',
  withoutSame: size => `De officiella ${top(size)} vore desamma även om vilket som helst nätverks röst lämnades bort.`,
  withoutChanges: (size, names) =>
    `De officiella ${top(size)} skulle ändras om en enda av de här rösterna lämnades bort: ${names}.`,
  equalSame: size => `Personernas ${top(size)} är desamma när varje nätverk väger lika mycket.`,
  equalChanges: (size, up, down) =>
    `Om varje nätverk vägde lika mycket bland personernas röster skulle ${up} komma med bland de ${top(size)} och ${down} falla bort.`,
  equalRoleSame: size => `Personernas ${top(size)} är desamma också när varje roll väger lika mycket.`,
  equalRoleChanges: (size, up, down) =>
    `Om varje roll vägde lika mycket skulle ${up} komma med bland personernas ${top(size)} och ${down} falla bort.`,
  equalUnknown: 'Personernas röster kan inte viktas per nätverk, eftersom grupperna är för små.',
  unrankedLabel: 'Oplacerade behov',
  unranked: (average, of) =>
    `Nätverken placerade i medeltal ${average} behov (av ${of}). Resten tolkades som sinsemellan lika viktiga och mindre viktiga än alla placerade.`,
  unrankedPeople: (average, of) =>
    `Personerna placerade i medeltal ${average} behov (av ${of}). Resten tolkades som sinsemellan lika viktiga och mindre viktiga än alla placerade.`,
  allRanked: 'Varje röst placerade alla behov.',
  ignoringSame: size =>
    `Det spelar ingen roll för toppen: de ${top(size)} vore desamma även om paren jämfördes bara i röster där båda är placerade.`,
  ignoringChanges: (size, up, down) =>
    `Det spelar roll: om paren jämfördes bara i röster där båda är placerade skulle ${up} komma med bland de ${top(size)} och ${down} falla bort.`,

  orderTitle: 'Ordningen',
  readTitle: 'Så läses siffrorna',
  orderHint: (wins, of) =>
    `”Vann ${wins}/${of}” betyder: när behovet jämfördes med vart och ett av de andra höll flera det här för viktigare ${wins} gånger. Staplarna visar hur många som placerade behovet först, som tvåa och så vidare. Inom parentes efter försprånget står hur många röster som skulle behöva ändras för att vända det.`,
  intervalRule:
    'Variationsintervallet visar hur mycket ordningen skulle ändras om de som svarade hade varit delvis andra personer. Det tar inte hänsyn till vilka som lät bli att svara.',
  tierHint:
    'En gräns mellan grupper är dragen där ordningen bestod i minst 90 procent av de omlottade rösterna. Ett behov står ”klart” före nästa först när skillnaden klarar ett strängare test.',
  tierTop: 'I topp',
  tier: at => `Grupp ${at}`,
  tierNeeds: count => `${count} behov`,
  won: (wins, of) => `vann ${wins}/${of}`,
  mean: mean => `medelplats ${mean}`,
  interval: (low, high) => (low === high ? `intervall ${low}` : `intervall ${low}–${high}`),
  rare: share => `få placerade (${share})`,
  startBefore: share => `börja före: ${share}`,
  startUnclear: share => `börja före: ${share}, inte klart`,
  nextClear: ballots => `Klart före nästa (${votes(ballots)})`,
  nextUnclear: ballots => `Oklart om före nästa (${votes(ballots)})`,
  nextTied: 'Jämnt med nästa',
  nextBehind: 'Nästa vann direkt, men segrarna går i en cirkel',
  barsTitle: (need, voice) => `${need}, ${voice}: placeringar`,
  barsPart: (place, count) => `plats ${place}: ${count}`,
  barsNone: 'Inga placeringar.',

  moreTitle: 'Närmare',
  openAll: 'Öppna allt för utskrift',
  loadPart: 'Öppna den här delen',
  parts: {
    levels: 'Behovens nivåer',
    places: 'Ordningens siffror i en tabell',
    pairs: 'Direkta jämförelser: vem vann över vem',
    methods: 'Platser enligt olika räknesätt',
    fairness: 'Rättvisa: samma vikt för alla, en i taget bort',
    groups: 'Personer enligt roll, organisation och nätverk',
    timing: 'Tidpunkt: vad som börjar först',
    past: 'Jämfört med 2023',
    ballots: 'Nätverkens egna röster',
    receipts: 'Kvittonas koder',
    method: 'Så är resultatet räknat',
  },

  columns: {
    need: 'Behov',
    number: 'Nummer',
    place: 'Plats',
    wins: 'Segrar',
    mean: 'Medelplats',
    median: 'Medianplats',
    interval: 'Variationsintervall',
    topThree: 'Bland de tre främsta',
    topFive: 'Bland de fem främsta',
    ranked: 'Placerade av',
    share: 'Andel',
    low: 'Intervallets början',
    high: 'Intervallets slut',
    methodsLow: 'Bästa plats enligt räknesätten',
    methodsHigh: 'Sämsta plats enligt räknesätten',
    before: 'Före',
    after: 'Efter',
    none: 'Ingen åsikt',
    unanswered: 'Inget svar',
    clear: 'Klar',
    level: 'Nivå',
    shared: 'Delad plats',
  },
  timing: 'Tidpunkt',
  fileName: 'resultat',
  yes: 'ja',
  no: 'nej',
  placesText:
    'Kolumnerna till höger visar hur många som placerade behovet på varje plats. ”Bland de tre främsta” och ”bland de fem främsta” visar i hur stor del av de omlottade rösterna behovet hörde dit.',
  caption: (voice, ballots) => `${voice}: ${votes(ballots)} som placerade något`,
  pairsText:
    'Siffran visar i hur många röster radens behov står före kolumnens. En fet siffra är en seger. Kolumnernas rubriker är behovens nummer.',
  noCycle: 'Segrarna går inte i en cirkel: varje seger passar i ordningen.',
  cycle: pairs =>
    `Segrarna går i en cirkel, så ordningen kan inte följa alla. Cirkelns svagaste seger lämnas obeaktad. Segrar mot ordningen: ${pairs}.`,
  beat: (winner, loser, won, lost) => `${winner} mot ${loser} ${won}–${lost}`,
  methodsText:
    'Om ett räknesätt ger flera lika goda ordningar visas platserna som intervall. Likheten är Kendalls τ-b: 1 = exakt den officiella ordningen, 0 = inget samband.',
  likeness: 'Likhet',
  kemenyOrders: (voice, count) => `${voice}: ${count} ordningar är lika lite motstridiga.`,
  agreement: (voice, share) =>
    `${voice}: ${share} av alla parvisa bedömningar stämmer med ordningen (100 % = full enighet, 50 % = ingen).`,
  kendallW: w => `Kendalls W är ${w} (0–1). Det förblir litet när rösterna placerar bara en del av behoven.`,
  fairnessText:
    'I det officiella resultatet har varje nätverk en röst. Nedan har ordningen räknats om så att en röst i taget lämnas bort.',
  fairnessPeople:
    'Personernas ordning har räknats om så att varje grupp väger lika mycket, och så att en grupp av nätverk i taget lämnas bort. Små grupper är sammanslagna så att ingens röst avslöjas.',
  asCounted: 'Alla röster',
  equalOrders: 'Personernas platser när grupperna väger lika mycket',
  without: name => `Utan: ${name}`,
  equal: dimension => `Samma vikt: ${dimension}`,
  topSame: size => (size === 5 ? 'De fem främsta' : 'De tre främsta'),
  same: 'samma',
  changes: 'ändras',
  recounted: 'Omräknat',
  mostMoved: 'Flyttar mest',
  nothingMoves: 'inget flyttar',
  concentration: (largest, effective) =>
    `Det största nätverkets andel av personernas röster är ${largest}. Rösterna fördelas som på ${effective} lika stora nätverk.`,
  dimensions: { role: 'Roll', organisation: 'Organisation', network: 'Nätverk' },
  groupsText:
    'I en grupp finns alltid minst fem röster; mindre grupper är sammanslagna. Ordningen visas när rösterna är minst tio.',
  groupsMeans: 'I cellen står platsen och inom parentes medelplatsen.',
  groupsNoMeans: 'Gruppernas medelplatser visas inte, eftersom enskilda röster kunde räknas ut av dem.',
  onlySize: names => `Bara storleken visas: ${names}.`,
  common: names => `Bland varje rolls fem främsta: ${names}.`,
  commonNone: 'Inget behov finns bland varje rolls fem främsta.',
  commonUnknown: 'Rollernas gemensamma topp kan inte anges, eftersom färre än två roller har tio röster.',
  meanGaps: names => `Gruppernas medelplatser skiljer sig mest för: ${names}.`,
  meanGap: (name, low, high) => `${name} (${low}–${high})`,
  noGroups: 'Rösterna är för få för att delas in i grupper.',
  timingAsked: 'Frågan var om arbetet ska börja före eller efter det här:',
  plotText:
    'Ju högre upp, desto fler skulle börja före. Ju längre till vänster, desto viktigare. Det som står i övre vänstra hörnet börjar först. Numren är behovens nummer. Fylld markering: åsikten är klar; tom: inte klar. Vikt och tidpunkt multipliceras inte till en siffra.',
  plotTitle: voice => `Vikt och tidpunkt: ${voice}`,
  plotPoint: (need, place, share) => `${need}: plats ${place}, före ${share}`,
  plotCorner: 'Börja först',
  plotAcross: 'Plats: viktigast till vänster',
  plotUp: 'Före, %',
  timingCaption: voice => `${voice}: andelen ”före” av dem som har en åsikt, och intervall på 95 procent`,
  timingNearlyAll: choice => `nästan alla: ${choice}`,
  pastText:
    'I enkäten 2023 placerade 190 personer nio behov. Rapporten anger bara två behovs plats och ett behovs placeringar. Andra siffror finns inte, så de visas inte.',
  pastPlaces: 'De platser som är kända',
  past2023: of => `Plats 2023 (av ${of})`,
  pastNow: (voice, of) => `${voice} nu (av ${of})`,
  pastNone: 'Inget av de behov vars plats 2023 är känd var med i den här omröstningen.',
  pastOne: 'Ett behovs placeringar 2023',
  pastOneText: (sum, mean, median) =>
    `Rapporten anger inte vilket behov det gäller. De publicerade siffrorna är sammanlagt ${sum}, medelplatsen ${mean} och medianplatsen ${median}.`,
  pastTitle: 'Ett behov 2023, inte namngivet',
  pastPlace: 'Plats',
  pastCount: 'Svar',
  ballotsText:
    'Nätverkets röst är offentlig. Siffran är den plats som nätverket gav behovet; ett streck betyder att det inte placerades.',
  ballotsTiming: 'Tidpunkt per nätverk',
  blank: 'blank',
  receiptsText:
    'Om du har ett kvitto kan du söka din kod här (Ctrl+F). Koden visar att din röst är med i räkningen. Innehållet syns inte.',
  receiptsNone: 'Det finns inga kvitton.',
  receiptsCount: count => (count === 1 ? '1 kod' : `${count} koder`),
  steps: [
    'I varje röst ser man på varje par av behov: vilket står före? De oplacerade är jämna sinsemellan och efter alla placerade.',
    'När flera håller behov A för viktigare än behov B vinner A över B. Av de här segrarna uppstår ordningen.',
    'Oavgjort avgörs inte genom lottning: behoven delar platsen.',
    'Nätverkens röster avgör. Personernas röster räknas på samma sätt och visas bredvid.',
    'Variationsintervallet fås genom att lotta om rösterna 2 000 gånger. Lottningens frö kommer från filens kontrollsumma, så alla får samma siffror av nätverkens röster. Personernas intervall beror också på grupper av nätverk som inte finns i filen.',
    'Försprånget till grannen är klart när ett tvåsidigt teckentest med Holms korrigering ger under 5 procent.',
  ],
  methodsTitle: 'Räknesätten som jämförs',

  rankingFiles:
    'Filerna innehåller allt som ordningen har räknats av. I nätverkens fil finns varje röst. I personernas fil finns ordningarna utan något som visar vem som gav dem.',
  rankingPersonal: 'Personliga ordningar (JSON Lines)',
  csv: 'Resultaten som tabell (CSV)',
  json: 'Resultaten för program (JSON)',
  address: 'Sidans permanenta adress',
  recount: 'Räkna om ordningen:',
  recountCompare:
    'Kommandot skriver ut JSON. Jämför schulze (ordningen), wins (segrarna), mean_rank (medelplatserna) och pairwise (de direkta jämförelserna) med siffrorna på den här sidan, och filens SHA-256 med den ovan.',
}
