import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { AwaitedValueView } from './own-turns.view.js';

interface Team {
  entryId: string;
  leadId: string;
  memberIds: string[];
}

const VALUES = `SELECT v.draw_id AS "drawId", v.position, CASE
    WHEN d.state = 'frozen' AND v.hash IS NULL THEN 'seal'
    WHEN d.state = 'committed' AND v.value IS NULL THEN 'open' ELSE 'wait' END AS state, v.typed_in AS "typedIn",
    CASE WHEN v.giver_id = ANY ($2::uuid[]) THEN v.giver_id END AS "giverId",
    ARRAY(SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM identity.person p
      WHERE p.id = ANY ($2::uuid[]) AND p.id <> $3 ORDER BY p.name, p.id) AS members
  FROM stage.draw_value v JOIN stage.draw d ON d.id = v.draw_id AND d.state IN ('frozen', 'committed')
  WHERE v.entry_id = $1 ORDER BY d.frozen_at`;

/** The numbers that running draws want from a team, and who of it gives them. */
export async function awaitedValues(reader: Reader, actor: Actor, team: Team): Promise<AwaitedValueView[]> {
  const { entryId, leadId, memberIds } = team;
  const values = await rows<Omit<AwaitedValueView, 'can'>>(reader, VALUES, [entryId, memberIds, leadId]);
  return values.map((value) => {
    const [open, of] = [value.state !== 'wait', { leadId, giverId: value.giverId }];
    return { ...value, can: { give: open && may.giveValue(actor, of), name: may.nameGiver(actor, of) } };
  });
}
