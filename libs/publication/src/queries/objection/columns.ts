import { holdsNumber } from '#identity';
import { keptAway } from '#recusal';

/** The number of an objection as its objector reads it (`2024-QX-Y0003`), of `publication.objection o` and `competition.edition ed`. */
export const RECEIPT = `ed.number_prefix || 'Y' || lpad(o.no::text, greatest(4, length(o.no::text)), '0')`;

/** The line of the notice `n` that an objection or a tip (an alias) is about: `l`, and as the notice shows it `shown`. */
const lineOf = (
  about: string,
) => `LEFT JOIN publication.notice_line l ON l.notice_id = ${about}.notice_id AND l.place = ${about}.place
  LEFT JOIN LATERAL (SELECT line.value AS one, section.value->'name' AS award
    FROM jsonb_array_elements(n.body->'sections') WITH ORDINALITY section(value, at),
      jsonb_array_elements(section.value->'lines') WITH ORDINALITY line(value, place)
    ORDER BY section.at, line.place OFFSET ${about}.place - 1 LIMIT 1) shown ON ${about}.place IS NOT NULL`;

/** An objection `o` with its notice `n`, edition `ed` and the line `l` it is about. */
export const FROM = `publication.objection o JOIN publication.notice n ON n.id = o.notice_id
  JOIN competition.edition ed ON ed.id = o.edition_id ${lineOf('o')}`;

/** A tip `t` with its notice `n` and the line `l` it is about. */
export const TIP_FROM = `publication.tip t JOIN publication.notice n ON n.id = t.notice_id ${lineOf('t')}`;

const NOTICE = `jsonb_build_object('id', n.id, 'number', n.body->'number', 'title', n.body->'title', 'list', n.list)`;

/** What is objected to, as the notice shows it. */
const TARGET = `CASE WHEN shown.one IS NULL THEN NULL ELSE jsonb_build_object('number', shown.one->>'number', 'title', shown.one->>'title',
  'organisation', shown.one->>'organisation', 'award', shown.award) END`;

/** What it is about: a prize, an entry on another list, the list as a whole. */
export const MATTER = `CASE WHEN o.place IS NULL THEN 'whole' WHEN n.list = 'awards' THEN 'award' ELSE 'entry' END`;

/** The columns of an objection that say nothing of who objects. */
export const OBJECTION = `o.id, ${RECEIPT} AS receipt, o.edition_id AS "editionId", o.state, o.ground, o.version,
  ${NOTICE} AS notice, ${TARGET} AS target,
  ${MATTER} AS matter,
  l.entry_id AS "entryId", o.received_at AS "receivedAt", o.accept_due_at AS "acceptDueAt", o.accepted_at AS "acceptedAt",
  o.decide_due_at AS "decideDueAt", o.decided_at AS "decidedAt"`;

/** Decided so that the list is to be shown anew, which has not been done since. */
export const OWED = `(o.state IN ('corrected', 'upheld') AND NOT EXISTS (SELECT FROM publication.notice later
  WHERE later.edition_id = o.edition_id AND later.list = n.list AND later.round_id IS NOT DISTINCT FROM n.round_id
    AND later.called_off_at IS NULL AND later.published_at > o.decided_at))`;

/** The entry still holds the place it won, the next round has not begun, and somebody waits. */
const PLACE_OPEN = `EXISTS (SELECT FROM judging.participation p JOIN judging.round r ON r.id = p.round_id
  WHERE p.round_id = n.round_id AND p.entry_id = l.entry_id AND p.state = 'advanced'
    AND (SELECT next.state FROM judging.round next WHERE next.edition_id = r.edition_id AND next.ordinal > r.ordinal
      ORDER BY next.ordinal LIMIT 1) IN ('planned', 'assigned')
    AND EXISTS (SELECT FROM judging.participation w JOIN entry.entry e ON e.id = w.entry_id AND e.state = 'admitted'
      WHERE w.round_id = p.round_id AND w.list_key = p.list_key AND w.state = 'waitlisted'))`;

/** Which steps after a decision are done, as far as the objection's own line tells. */
export const DONE = `jsonb_build_object('notice', NOT ${OWED},
  'entry', EXISTS (SELECT FROM entry.entry e WHERE e.id = l.entry_id AND e.state <> 'admitted'), 'place', NOT ${PLACE_OPEN})`;

/** The columns of a tip. */
export const TIP = `t.id, ${NOTICE} AS notice, ${TARGET} AS target, t.words, t.received_at AS "receivedAt"`;

/** Whether a person (an expression) makes the objection (an expression): with their account, or a number they hold. */
export function makes(person: string, objection: string): string {
  return `EXISTS (SELECT FROM publication.objector w WHERE w.objection_id = ${objection}
    AND (w.person_id = ${person} OR ${holdsNumber(person, 'w.phone')}))`;
}

/** Free of the entry of the line `l`, by the person's place in the parameters. */
export function freeOfLine(person: number): string {
  return `(l.entry_id IS NULL OR NOT ${keptAway(`$${person}::uuid`, 'l.entry_id')})`;
}

/** Free of the entry an objection is about and not its maker, by the person's place in the parameters. */
export function freeOf(person: number): string {
  return `${freeOfLine(person)} AND NOT ${makes(`$${person}::uuid`, 'o.id')}`;
}
