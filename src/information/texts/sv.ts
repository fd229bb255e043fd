export const accessibility = `Det här tillgänglighetsutlåtandet gäller tjänsten {service} på adressen {address}. För tjänsten svarar: {controller}.

- Tjänsten publicerades: {published}
- Utlåtandet upprättades: {made}
- Uppgifterna i utlåtandet ändrades senast: {updated}

Enligt lag ska alla kunna använda det allmännas webbtjänster. Bestämmelser om detta finns i lagen om tillhandahållande av digitala tjänster (306/2019). Kraven är kriterierna på nivå A och AA i de internationella riktlinjerna WCAG 2.1. Tjänsten har byggts enligt de nyare riktlinjerna WCAG 2.2.

## Hur tillgänglig tjänsten är

Tjänsten uppfyller kraven delvis. De brister som vi känner till räknas upp nedan.

## Vad som inte är tillgängligt

Bristerna finns i de texter som användarna skriver. Texterna skrivs med enkla markeringar som ännu inte räcker till för allt.

- **Mellanrubriker och tabeller.** Alla mellanrubriker i en text är på samma nivå, och en tabell har inget namn som berättar vad den innehåller. (WCAG 1.3.1 Information och relationer)
- **Breda tabeller.** En tabell kan rullas i sidled med tangentbordet, men skärmläsaren säger inte vad det rullbara området innehåller. (WCAG 4.1.2 Namn, roll, värde)
- **Ställen på ett annat språk.** Skribenten väljer ett språk för hela texten. Skärmläsaren kan uttala ställen på ett annat språk fel. (WCAG 3.1.2 Språk för delar)
- **Länkar.** Länktexten är sådan som skribenten har gjort den. Ibland är den bara en adress som inte berättar vart länken leder. (WCAG 2.4.4 Syftet med en länk i sammanhang)

De exempel på praxis som har samlats ur rapporter är på finska. De har ett sammandrag på engelska men inte på svenska.

## Hur tillgängligheten har bedömts

De som har gjort tjänsten har själva bedömt tillgängligheten. Varje gång tjänsten ändras granskas dess sidor med programmet axe i en webbläsare. Dessutom kontrolleras att sidorna ryms på en smal skärm och att tjänsten kan användas utan JavaScript.

Ingen utomstående sakkunnig har bedömt tjänsten. De som använder skärmläsare eller andra hjälpmedel har ännu inte testat den.

## Berätta för oss om en brist

Om du märker en brist eller behöver någon uppgift i en annan form, berätta det för oss: {feedback}. Du behöver inte logga in. Vi svarar inom 14 dagar.

## Tillsynsmyndighet

Om du inte är nöjd med svaret eller inte får något svar inom 14 dagar kan du göra en anmälan till den myndighet som övervakar tillgängligheten. På myndighetens webbplats står det hur du gör en anmälan och hur den behandlas.

{supervisor}
`

export const privacy = `Här berättar vi vilka uppgifter {service} samlar in om människor, varför och hur länge. Uppgifterna i beskrivningen ändrades senast: {updated}.

## Personuppgiftsansvarig

För behandlingen av uppgifterna svarar: {controller}.

Dataskyddsombud: {dpo}.

## Varför uppgifter behandlas

- De som arbetar i nätverken kan berätta om sitt arbete, be varandra om råd och bjuda in varandra till evenemang.
- Nätverken och de som arbetar i dem kan rösta om vad som ska utvecklas tillsammans.
- Tjänsten hålls säker och fel kan redas ut.
- Respons kan besvaras.

## Grund för behandlingen

Uppgifterna behandlas för en uppgift av allmänt intresse (artikel 6.1 e i EU:s allmänna dataskyddsförordning och 4 § i dataskyddslagen). Tjänsten stöder ett arbete som regleras i lag: {law}.

## Vilka uppgifter som samlas in

- **Om dig:** namn, e-postadress i arbetet, roll, typ av organisation, hemnätverk och andra nätverk, språk och dagen då du gick med.
- **Det du skriver:** praxis, diskussioner, svar och evenemang, deras tidigare versioner samt halvfärdiga utkast.
- **Det du följer:** sökningar du sparar och vad nytt de har gett. Av andra sökningar räknas bara ord, dag och antal träffar, inte vem som sökte.
- **Hur du använder tjänsten:** öppna sessioner och deras enheter, ditt senaste besök och hur långt du har läst diskussionerna. Så ser du vad som är nytt.
- **Röstning:** att du har röstat. Dina svar hålls åtskilda från ditt namn.
- **Händelselogg:** inloggningar, ändringar av roller och inställningar samt raderingar. Loggen innehåller inga texter.
- **IP-adress:** när någon ber om en inloggningslänk sparas ett kännetecken för enhetens adress. Själva adressen syns inte i det. Det hindrar att någon begär hundratals länkar.
- **Respons och anmälningar:** det du skriver, och din e-postadress om du uppger den.

Tjänsten frågar inte efter personbeteckning. Uppgifter om klienter får inte skrivas i tjänsten, och den sparar inte en text med en personbeteckning.

## Varifrån uppgifterna kommer

Från dig själv. När någon bjuder in dig får vi din e-postadress, din roll och ditt nätverk av den personen. Din webbläsare berättar vilken typ av enhet du har loggat in med.

## Vem som ser uppgifterna

- Vem som helst kan läsa de texter som är avsedda för alla, men inte se vem som har skrivit dem.
- De som har loggat in ser ditt namn, din roll, typen av din organisation och dina nätverk, och de texter som är avsedda också för dem.
- Koordinatorn ser dessutom din e-postadress och händelseloggen. Koordinatorn ser också vem som har skrivit en text där namnet är dolt.

Uppgifter säljs inte och lämnas inte ut för marknadsföring. Texterna i tjänsten kan vara myndighetshandlingar som man kan begära med stöd av offentlighetslagen (621/1999).

För den personuppgiftsansvarigas räkning behandlas uppgifterna av: {processors}

## Överföringar utanför EU och EES

{transfers}

## Hur länge uppgifterna sparas

- **Ditt konto:** tills det stängs. Då tas ditt namn och din e-postadress bort, och i dina texter syns bara din roll.
- **Publicerade texter och deras tidigare versioner:** tills vidare. När du tar bort din egen text försvinner den ur allas sikt. Om du vill att den förstörs helt, be om det.
- **Utkast:** 90 dagar efter att de senast sparades.
- **Sparade sökningar:** tills du tar bort dem eller stänger ditt konto. Antalet gånger ord har sökts: 90 dagar.
- **Sessioner:** en session går ut när enheten inte har använts i tjänsten på 30 dagar. Uppgiften om den tas bort 30 dagar senare.
- **Inloggningslänkar:** 15 minuter. IP-adressens kännetecken tas bort efter en timme.
- **Inbjudningar:** 30 dagar.
- **Händelselogg:** {audit_days} dagar.
- **Personliga röster:** tills omröstningen avslutas. Därefter finns bara de räknade resultaten kvar.
- **Respons:** ett år efter att den har besvarats.
- **Anmälningar om texter:** lika länge som texten som anmälan gäller.
- **Kalenderns prenumerationsadresser:** tills du avslutar prenumerationen.
- **Säkerhetskopior:** högst 30 dagar. Borttagna uppgifter kan finnas i dem så länge.

Koordinatorn ser vilka konton som inte har använts på 12 månader och kan stänga dem.

## Omröstningar

Din personliga röst sparas åtskild från ditt namn. När omröstningen avslutas räknas rösterna, och uppgiften om vilka svar som var dina förstörs för gott. Resultat visas bara för grupper med minst fem svarande. Nätverkets röst är offentlig.

## Kakor

Tjänsten använder en enda kaka, som håller dig inloggad. Den är nödvändig, så vi ber inte om samtycke. I tjänsten finns ingen spårning, ingen reklam och ingen besöksstatistik, och sidorna laddar ingenting från andra tjänster.

## Automatiska beslut

Tjänsten fattar inga automatiska beslut om människor och gör inga profiler av dem.

## Dina rättigheter

Du kan själv se och ladda ner alla dina uppgifter: {account}. Du kan be den personuppgiftsansvariga

- rätta en felaktig uppgift
- ta bort dina uppgifter
- begränsa behandlingen av dina uppgifter
- upphöra med en behandling som du motsätter dig av skäl som gäller din egen situation.

Vi svarar på din begäran inom en månad. Du kan också göra din begäran här: {feedback}.

Om du anser att dina uppgifter har behandlats fel kan du klaga hos dataombudsmannen:

Dataombudsmannens byrå
https://tietosuoja.fi/sv
tietosuoja@om.fi
telefonväxel 029 566 6700
`
