import type { LevelCount } from '../../src/rounds/count-levels.ts'
import type { RoundNeed } from '../../src/rounds/find-round.ts'
import type { PersonalNeed } from '../../src/rounds/round-result.ts'
import type { PageContext } from '../page.ts'
import { LevelBadge, Tag } from '../ui/badge.tsx'
import { ShareBar } from '../ui/share-bar.tsx'
import { levelParts, levelWords, needAnchor } from './level-parts.ts'

type Props = { page: PageContext; need: RoundNeed; network?: LevelCount; personal?: PersonalNeed }

/** One need: the level the networks decided, their bar, and beside it the people's. */
export function NeedResult({ page, need, network, personal }: Props) {
  const { rounds } = page.t
  return (
    <li class="result-need" id={needAnchor(need.number)}>
      <div class="cluster">
        <h3>
          <a href={page.paths.need(need.number)}>
            {need.number}. {need.name}
          </a>
        </h3>
        {network?.level ? <LevelBadge level={network.level} label={rounds.levels[network.level]} /> : rounds.noLevel}
        {network?.split && <Tag>{rounds.split}</Tag>}
      </div>
      <div class="two-columns">
        {network && <Voice page={page} label={rounds.networksVoice} need={need} count={network} />}
        {personal?.shown === 'counts' && <Voice page={page} label={rounds.peopleVoice} need={need} count={personal} />}
        {personal?.shown === 'nearly_all' && (
          <div>
            <p class="voice-label">{rounds.peopleVoice}</p>
            <p class="entry-note">{rounds.nearlyAll(rounds.levels[personal.choice])}</p>
          </div>
        )}
      </div>
    </li>
  )
}

type VoiceProps = { page: PageContext; label: string; need: RoundNeed; count: LevelCount }

function Voice({ page, label, need, count }: VoiceProps) {
  const { rounds } = page.t
  const silent = count.none + count.unanswered
  const words = levelWords(page, count)
  return (
    <div>
      <p class="voice-label">
        {label} <span class="entry-note">{rounds.opinions(count.opinions)}</span>
      </p>
      {count.shares && <ShareBar title={`${need.name}, ${label}`} describe={words} parts={levelParts(page, count)} />}
      <p class="entry-note">
        {words}
        {silent > 0 && ` · ${rounds.withoutOpinion(silent)}`}
      </p>
    </div>
  )
}
