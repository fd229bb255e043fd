type Rule = [route: RegExp, fields: string[]]

const inThree = (name: string) => [`${name}_fi`, `${name}_sv`, `${name}_en`]

/** Fields that may be absent: empty texts, nothing chosen, and what only keeps a second press from acting twice. */
const mayLack: Rule[] = [
  [/./, ['token', 'to', 'seen', 'note', 'under', 'needs[]', 'others[]', 'neighbours[]', 'draft_by']],
  [/practices(\/:id\/edit)?$/, ['situation', 'done', 'happened', 'watch_out', 'fits_where', 'theme', 'source']],
  [/practices(\/:id\/edit)?$/, ['network']],
  [/calendar(\/:id\/edit)?$/, ['description', 'end_time', 'end_day', 'place', 'link', 'network']],
  [/calendar\/feeds$/, ['kind', 'near', 'network', 'need', 'language']],
  [/ballot$/, ['need_1', 'need_15', 'rank_1', 'rank_2', 'act']],
  [/rounds\/drafts\/:id\/edit$/, ['timing_point', 'needs_level', 'needs_because']],

  [
    /networks\/(new|:id\/edit)$/,
    [...inThree('region'), ...inThree('host'), 'area_sv', 'area_en', 'municipality_count'],
  ],
  // Without an outcome a decision is kept half done.
  [/reviews\/:id\/needs\/:number$/, ['outcome', 'level', 'place', 'departure', 'owner_body', 'note']],
  [/reviews\/:id\/notes$/, ['notes']],
  [/follow-up$/, ['link']],
  [/invitation$/, ['language']],
  [/successor$/, ['email', 'language']],
  [/texts/, ['fi', 'sv', 'en']],
  [/feedback\/new$/, ['page', 'email']],
]

/** Fields in which anything may be written. */
const mayBeAnything: Rule[] = [
  [/./, ['title', 'summary', 'body', 'token', 'to', 'note', 'reason', 'name', 'situation', 'done', 'happened']],
  [/./, ['watch_out', 'fits_where', 'source', 'description', 'page', 'fi', 'sv', 'en']],
  [/^POST \/calendar/, ['place']],
  [/networks\/(new|:id\/edit)$/, [...inThree('region'), ...inThree('host'), ...inThree('area')]],
  [/feedback\/:id\/answer$/, ['answer']],
  [/reviews\/:id\/notes$/, ['notes']],
  [/reviews\/:id\/needs\/:number$/, ['departure', 'owner_body']],
  // Of a choice that was not made.
  [/rounds\/drafts\/:id\/edit$/, ['timing_point', 'needs_level', 'needs_because']],
  // Gone already, as after a second press: nothing is left to do.
  [/invitations\/(sending|withdrawal)$/, ['id']],
  [/themes\/:id\/place$/, ['past']],
  [/search\/counting$/, ['q']],
  [/made\/forgetting$/, ['query']],
]

/** Fields that a form sends along and nobody reads. */
const unread: Rule[] = [
  [/networks\/new$/, ['revision']],
  // Of notes and decisions nobody has begun, or that stay as they are.
  [/reviews\/:id\/(notes|needs\/:number)$/, ['revision']],
]

/** A draft keeps a form as it is, finished or not. */
const unfinished: Rule[] = [[/drafts$/, ['title', 'body', 'audience', 'language', 'needs[]']]]

/** Forms in which every field may be absent, or that have none. */
const mayBeEmpty = /calendar\/feeds$|ballot$|reviews\/:id\/(notes|needs\/:number)$/

/** Whether a form spoilt so is none the worse for it. */
export function isAllowed(route: string, name: string, hasFields: boolean): boolean {
  if (name === 'nothing at all') return !hasFields || mayBeEmpty.test(route)
  const [field = '', how = ''] = name.split(': ')
  const has = (rules: Rule[]) => rules.some(([pattern, fields]) => pattern.test(route) && fields.includes(field))
  if (how === 'missing' || how === 'under another name') return has(mayLack) || has(unread) || has(unfinished)
  if (how === 'another value') return has(mayBeAnything) || has(unread) || has(unfinished)
  return (how === 'repeated' || how === 'too long') && (has(unread) || has(unfinished))
}
