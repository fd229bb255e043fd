import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { roundSight } from '../rounds/round-columns.ts'

export type AnsweredRound = { id: string; title: string; language: Language; publishedAt: Date }

const days = 30

/** Rounds the viewer took part in, or spoke for their network in, that the steering group answered in the last 30 days. */
export async function listAnsweredRounds({ db, now }: Services, viewer: Viewer): Promise<AnsweredRound[]> {
  const since = now().getTime() - days * 86_400_000
  const rows = await db.all<Omit<AnsweredRound, 'publishedAt'> & { publishedAt: number }>(sql`
    SELECT r.id, r.title, r.language, v.published_at AS publishedAt
    FROM reviews v JOIN rounds r ON r.id = v.round_id
    WHERE v.published_at IS NOT NULL AND v.published_at > ${since} AND r.annulled_at IS NULL AND ${roundSight(viewer)}
      AND (EXISTS (SELECT 1 FROM participations p WHERE p.round_id = r.id AND p.person_id = ${viewer.id})
        OR EXISTS (SELECT 1 FROM network_ballots b WHERE b.round_id = r.id AND b.cast_by = ${viewer.id}))
    ORDER BY v.published_at DESC, r.id LIMIT 3`)
  return rows.map(row => ({ ...row, publishedAt: new Date(row.publishedAt) }))
}
