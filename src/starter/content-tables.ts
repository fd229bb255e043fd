import { holidays } from '../calendar/schema.ts'
import { needTexts } from '../needs/list-need-texts.ts'
import { needs, needThemes, themes } from '../needs/schema.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { practiceText, translationText } from '../practices/list-practice-texts.ts'
import { practiceNeeds, practices, practiceTranslations } from '../practices/schema.ts'
import { wordsIn } from '../search/list-synonyms.ts'
import { searchSynonyms } from '../search/schema.ts'
import { type Line, listIn, readTable } from './read-table.ts'

const names = ['id', 'fi', 'sv', 'en']

/** The rows of themes, needs, practices and holidays, in the order they refer to one another. */
export function contentTables(directory: string) {
  const needLines = readTable(directory, 'needs', ['number', 'fi', 'sv', 'en', 'themes', 'source'])
  const practiceLines = readTable(directory, 'practices', [
    'id',
    'kind',
    'language',
    'title',
    'summary',
    'needs',
    'source',
  ])
  const practiceIds = new Set(practiceLines.map(line => line.id))
  return [
    {
      name: 'themes',
      table: themes,
      key: ['id'],
      rows: readTable(directory, 'themes', names).map((line, place) => ({ ...line, place })),
    },
    { name: 'needs', table: needs, key: ['number'], rows: needLines.map(needRow), texts: needTexts },
    {
      name: 'need_themes',
      table: needThemes,
      key: ['needNumber', 'themeId'],
      rows: needLines.flatMap(line =>
        listIn(line.themes).map(themeId => ({ needNumber: Number(line.number), themeId })),
      ),
      ownedBy: { property: 'needNumber', owners: new Set(needLines.map(line => Number(line.number))) },
    },
    { name: 'practices', table: practices, key: ['id'], rows: practiceLines.map(practiceRow), texts: practiceText },
    {
      name: 'practice_needs',
      table: practiceNeeds,
      key: ['practiceId', 'needNumber'],
      rows: practiceLines.flatMap(line =>
        listIn(line.needs).map(number => ({ practiceId: line.id, needNumber: Number(number) })),
      ),
      ownedBy: { property: 'practiceId', owners: practiceIds },
    },
    {
      name: 'practice_translations',
      table: practiceTranslations,
      key: ['practiceId', 'language'],
      rows: practiceLines.flatMap(translationRows),
      texts: translationText,
      ownedBy: { property: 'practiceId', owners: practiceIds },
    },
    {
      name: 'search_synonyms',
      table: searchSynonyms,
      key: ['id'],
      rows: readTable(directory, 'synonyms', ['id', 'words']).map(({ id, words = '' }) => ({
        ...{ id, words: wordsIn(words).join(', ') },
      })),
    },
    {
      name: 'holidays',
      table: holidays,
      key: ['day'],
      rows: readTable(directory, 'holidays', ['day', 'fi', 'sv', 'en', 'public']).map(
        ({ public: isPublic, ...line }) => ({
          ...line,
          isPublic: isPublic === 'yes',
        }),
      ),
    },
  ]
}

function needRow({ number, fi, sv, en, ...line }: Line) {
  return {
    ...{ number: Number(number), fi, sv, en, source: line.source },
    ...{ descriptionFi: line.description_fi, descriptionSv: line.description_sv, descriptionEn: line.description_en },
    rank2023: line.rank_2023 ? Number(line.rank_2023) : null,
    timing2023: line.timing_2023 || null,
  }
}

function practiceRow({ id, kind, title, summary, language, source, ...line }: Line) {
  return {
    ...{ id, kind, title, summary, language, source },
    isWish: line.wish === 'yes',
    networkId: line.network || null,
    region: line.region || null,
    audience: 'all',
    publishedAt: new Date(line.reported_on || '2023-01-01'),
    ...{ ...field('situation', line.situation), ...field('done', line.done), ...field('happened', line.happened) },
    ...{ ...field('watchOut', line.watch_out), ...field('fitsWhere', line.fits_where) },
  }
}

function field(name: string, source = '') {
  return { [name]: source, [`${name}Html`]: source ? renderMarkdown(source) : '' }
}

function translationRows({ id, language, title_sv: sv, title_en: en, summary_sv, summary_en }: Line) {
  const others = [
    { practiceId: id, language: 'sv', title: sv, summary: summary_sv || null },
    { practiceId: id, language: 'en', title: en, summary: summary_en || null },
  ]
  return others.filter(other => other.title && other.language !== language)
}
