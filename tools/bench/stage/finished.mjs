import { travelTo } from '../../demo/clock.mjs';
import { seat } from '../../demo/people.mjs';
import { proposeByRank } from '../../demo/prizes.mjs';
import { cloneEntry } from './clone.mjs';
import { ASSIGN, CLEAR, ENTER, seatPanel } from './open-round.mjs';
import { fillSheets } from './sheets.mjs';

const SECOND = { name: '许清和', email: 'second@bench.example.org', role: 'organiser' };
const ADMIT = `UPDATE entry.entry SET state = 'admitted' WHERE id = $1`;
/** One list a round, no signatures, nothing that a panel would have to settle. */
const PLAIN = `UPDATE competition.edition SET plan = jsonb_set(plan, '{rounds}', (SELECT jsonb_agg(
    (r - 'gap' - 'signatures' - 'materials') || '{"listBy": "none"}' ORDER BY no)
    FROM jsonb_array_elements(plan->'rounds') WITH ORDINALITY AS x (r, no))) WHERE id = $1`;
/** As after the draw and the opening. */
const MOVED = `UPDATE judging.round SET state = $2, seed = 'bench', inputs_hash = 'bench', drawn_at = now(), opened_at = now()
  WHERE id = $1`;
const FROZEN = `UPDATE judging.participation p SET revision_id = v.id, list_key = 'all', state = 'entered'
  FROM entry.revision v WHERE v.entry_id = p.entry_id AND p.round_id = $1`;
const ENTRANTS = 'SELECT entry_id AS id FROM judging.participation WHERE round_id = $1 ORDER BY entry_id';
const RELEASED = `INSERT INTO judging.release (id, round_id, released_at, released_by)
  SELECT gen_random_uuid(), $1, now(), id FROM identity.person ORDER BY created_at LIMIT 1`;
/** Entries of all tracks, and from hospitals of all provinces. */
const PLACES = `WITH own AS (SELECT o.* FROM identity.organisation o JOIN entry.entry e ON e.organisation_id = o.id WHERE e.id = $1),
  more AS (INSERT INTO identity.organisation SELECT (jsonb_populate_record(NULL::identity.organisation, to_jsonb(own)
      || jsonb_build_object('id', gen_random_uuid(), 'name', own.name || r.code, 'region', r.code, 'uscc', NULL, 'uscc_sound', false))).*
    FROM own CROSS JOIN unnest($2::text[]) AS r (code) RETURNING id),
  numbered AS (SELECT id, row_number() OVER () - 1 AS at FROM more)
  UPDATE entry.entry e SET organisation_id = n.id, track = ($3::text[])[1 + e.number % cardinality($3::text[])]
  FROM numbered n WHERE n.at = e.number % cardinality($2::text[]) AND e.edition_id = $4`;
const REGIONS = ['110112', '120101', '310104', '320102', '330106', '440106', '510104', '610103'];

/**
 * All rounds closed by the portal with these many entries in the first; into a round of the plan that is `skipped`
 * nobody goes.
 */
export async function playRounds(stage, { judges, entries, skipped = [] }) {
  const { client, organiser, editionId, team, plan } = stage;
  await team.client.post(`/entries/${team.entryId}/submission`, { consents: stage.consents });
  await client.query(ADMIT, [team.entryId]);
  const panel = await seatPanel(stage, judges);
  const copies = await cloneEntry(client, team.entryId, entries - 1);
  await client.query(PLACES, [team.entryId, REGIONS, plan.tracks.map(({ code }) => code), editionId]);
  await client.query(PLAIN, [editionId]);
  const judgeIds = panel.map(({ id }) => id);
  const entryIds = [team.entryId, ...copies.map(({ id }) => id)];
  const { items: rounds } = await organiser.get(`/editions/${editionId}/rounds`);
  for (const round of rounds) {
    if (skipped.includes(round.code)) await client.query(MOVED, [round.id, 'advanced']);
    else await playRound(stage, round, { entryIds, judgeIds, last: round === rounds.at(-1) });
  }
  await client.query(RELEASED, [rounds.at(-1).id]);
  return { sheets: await sheetsOf(client), entries: entryIds.length };
}

async function playRound({ base, client, organiser, plan }, round, { entryIds, judgeIds, last }) {
  const brought = (await client.query(ENTRANTS, [round.id])).rows.map(({ id }) => id);
  if (brought.length === 0) await client.query(ENTER, [round.id, entryIds]);
  const entrants = brought.length === 0 ? entryIds : brought;
  await client.query(FROZEN, [round.id]);
  await client.query(ASSIGN, [round.id, entrants, judgeIds]);
  await client.query(CLEAR, [round.id]);
  const { rubrics } = plan.rounds.find(({ code }) => code === round.code);
  await fillSheets(client, round.id, entrants, withinAll(rubrics));
  await client.query(MOVED, [round.id, 'open']);
  await travelTo(base, round.endsAt);
  await organiser.put(`/rounds/${round.id}/closure`, {});
  if (!last) await organiser.put(`/rounds/${round.id}/advancement`);
}

/** Criteria whose marks fit every rubric of a round. */
const withinAll = ([first, ...others]) =>
  first.criteria.map((one) => {
    const same = others.flatMap(({ criteria }) => criteria.filter(({ code }) => code === one.code));
    return { ...one, max: Math.min(one.max, ...same.map(({ max }) => max)) };
  });

const sheetsOf = async (client) => (await client.query('SELECT count(*)::int AS n FROM judging.sheet')).rows[0].n;

/** All prizes: by rank, special ones to whoever leads in their criterion, confirmed by a second organiser. */
export async function givePrizes({ base, organiser, editionId }) {
  const second = await seat(base, organiser, editionId, SECOND);
  await proposeByRank(organiser, editionId);
  const board = `/editions/${editionId}/prizes`;
  const catalogue = async () => (await organiser.get(board)).catalogue;
  for (const { code, holder } of (await catalogue()).filter(({ kind }) => kind === 'special')) {
    // Whoever has one prize may be no candidate for the next.
    const { candidates } = (await catalogue()).find((one) => one.code === code);
    const entryId = holder === 'person' ? null : (candidates[0]?.id ?? null);
    await organiser.post(board, { awardCode: code, entryId, reason: '评审委员会推荐。' });
  }
  await second.put(`${board}/confirmation`);
}

/** The results of the rounds and prizes, as an organiser finalises them. */
export const finalise = ({ organiser, editionId }) =>
  organiser.post(`/editions/${editionId}/result-sets`, { comment: '三次复算一致，予以定稿。' });
