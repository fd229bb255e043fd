import { expect, test } from 'vitest'
import type { Language } from '../../src/i18n/messages.ts'
import { type Found, openTexts } from './texts.ts'

const pairs: [found: string, by: string, language?: Language][] = [
  ['työllistymissuunnitelmassa', 'suunnitelma'],
  ['asiakasprosesseissa', 'asiakasprosessi'],
  ['asiakasprosessi', 'asiakasprosesseissa'],
  ['TYP-asiakasprosessin', 'asiakasprosessi'],
  ['TYPissä', 'TYP'],
  ['TYP:ssä', 'typ'],
  ['HVAlle', 'HVA'],
  ['Kelan', 'Kelassa'],
  ['TE-palveluihin', 'TE-palvelut'],
  ['palkkatuen', 'palkkatuki'],
  ['palkkatuettu', 'palkkatuki'],
  ['polulla', 'polku'],
  ['palvelupolulla', 'polku'],
  ['kunnissakin', 'kunta'],
  ['tarpeiden', 'tarve'],
  ['toimintatavoista', 'tapa'],
  ['selän', 'selkä'],
  ['päivärahan', 'raha'],
  ['työajan', 'aika'],
  ['töissä', 'työ'],
  ['työttömien', 'työtön'],
  ['asiakkaiden', 'asiakas'],
  ['ihmisille', 'ihminen'],
  ['avoimille', 'avoin'],
  ['asenteita', 'asenne'],
  ['masennuksesta', 'masennus'],
  ['vaikuttavuudesta', 'vaikuttavuus'],
  ['käytäntöjä', 'käytännöt'],
  ['velkojensa', 'velka'],
  ['onhan suunnitelmamme', 'suunnitelma'],
  ['vangeillekin', 'vanki'],
  ['terveydenhoitajan', 'hoitaja'],
  ['työjaostossa', 'jaosto'],
  ['yhteistyösopimuksia', 'sopimus'],
  ['puhelimessa', 'puhelin'],
  ['erityisoppilaitosten', 'laitos'],
  ['sähköposti', 'posti'],
  ['sähköpostitse', 'posti'],
  ['kuntotesti', 'testit'],
  ['kutsukirjeitä', 'kirje'],
  ['helposti', 'helppo'],
  ['Kelassakin', 'Kelan'],
  ['palavereihimme', 'palaveri'],
  ['asiakkaisiinsa', 'asiakas'],
  ['käyttöluvan', 'lupa'],
  ['kivut', 'kipu'],
  ['vuoden alussa', 'alku'],
  ['tiedonkulusta', 'tiedonkulku'],
  ['jäljet', 'jälki'],
  ['työnjaosta', 'jako'],
  ['taukoja', 'tauon'],
  ['Seinäjoella', 'Seinäjoki'],
  ['reunaehdot', 'ehto'],
  ['hintoja', 'hinta'],
  ['tunnilla', 'tunti'],
  ['siltaa', 'sillan'],
  ['lennosta', 'lento'],
  ['kumppanit', 'kumppani'],
  ['avaimia', 'avain'],
  ['tehtaalla', 'tehdas'],
  ['kokemusasiantuntijoita', 'kokemusas'],
  ['tyokykytiimi', 'työkykytiimi'],
  ['työkykytiimi', 'tyokykytiimi'],
  ['vuonna 2025', '2025'],
  ['lain 26 a §', '26 a §'],
  ['sysselsättningsplanen', 'plan', 'sv'],
  ['kundprocesserna', 'kundprocess', 'sv'],
  ['välfärdsområdets', 'valfardsområde', 'sv'],
  ['employment plans', 'plan', 'en'],
  ['networking', 'networks', 'en'],
  ['مرحبا بكم', 'مرحبا'],
]

test.each(pairs)('%s is found by %s', async (text, query, language = 'fi') => {
  const { find } = await openTexts([{ id: 'it', title: '', body: `Alussa ${text} lopussa`, language }])
  expect((await find(query)).map((found: Found) => found.refId)).toEqual(['it'])
})

const apart: [string, string][] = [
  ['selkeät ohjeet', 'selän kipu'],
  ['auttajan luona', 'työaika'],
  ['jaosto kokoontui', 'työttömyys'],
  ['helposti', 'posti'],
  ['vuosikello', 'Kela'],
  ['järjestä kokous', 'järki'],
  ['työkalun käyttö', 'alku'],
  ['kulut kasvoivat', 'kulku'],
  ['kunnan asia', 'kuntoutukseen'],
]

test.each(apart)('%s is not found by %s', async (text, query) => {
  const { find } = await openTexts([{ id: 'it', title: '', body: text, language: 'fi' }])
  expect(await find(query, { uncorrected: true })).toEqual([])
})
