import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, hasSeat, permit } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { AskedEntryView, AskedRelationView, DeclarationsView } from './declaration.view.js';
import { DUE, READABLE } from './duty.js';
import { planOf } from './round-plan.js';
import { refuseUnready } from './undertaking/readiness.js';

interface Found {
  relation: string;
  ground: string;
  field: string | null;
  year: number | null;
}
type Line = Omit<AskedEntryView, 'round' | 'relations'> & { code: string; relations: Found[] };

/** What a relation was found in: an organisation, a member of the team, or words of the form. */
const GROUND = `concat_ws(' · ', c.why->>'organisation', c.why->>'member', c.why->>'text')`;
const ASKED = `SELECT a.id AS "assignmentId", r.code, ed.number_prefix || lpad(e.number::text, greatest(4, length(e.number::text)), '0') AS number,
    l.title, l.content->'organisation'->>'name' AS "organisationName", l.content->'lead'->>'name' AS "leadName",
    coalesce(v.content->'members', '[]') AS members,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('relation', c.relation, 'ground', ${GROUND}, 'field', c.why->'field', 'year', c.why->'year') ORDER BY c.relation, c.id), '[]')
      FROM recusal.conflict c WHERE c.person_id = j.person_id AND c.subject_id = a.entry_id AND c.effect = 'declare') AS relations
  FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  JOIN entry.entry e ON e.id = a.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision v ON v.id = p.revision_id
  JOIN entry.revision l ON l.entry_id = e.id AND l.no = e.revision_no
  WHERE j.edition_id = $1 AND j.person_id = $2 AND ${READABLE} AND r.state = 'open' AND ${DUE}
  ORDER BY r.ordinal DESC, a.position, a.id`;

/** The entries of open rounds that a judge has not declared about yet; three statements however many they are. */
@Injectable()
export class MyDeclarations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string): Promise<DeclarationsView> {
    permit(hasSeat(actor, editionId, 'judge'));
    const reader = this.unit.read;
    await refuseUnready(reader, actor, editionId);
    const edition = await this.editions.byId(reader, editionId);
    const lines = await rows<Line>(reader, ASKED, [editionId, actor.personId]);
    return { items: lines.map((line) => asked(line, edition)) };
  }
}

function asked({ code, ...line }: Line, edition: Edition): AskedEntryView {
  const { name: round, blind } = planOf(edition, code);
  const fields = edition.plan.form.sections.flatMap((section) => section.fields);
  const relations = line.relations.map(({ relation, ground, field, year }): AskedRelationView => {
    if (blind) return { relation, ground: null, question: null, year: null };
    return { relation, ground, question: fields.find(({ key }) => key === field)?.label ?? null, year };
  });
  const members = line.members.map(({ name, role, unit, contribution }) => ({ name, role, unit, contribution }));
  const whose = blind ? { organisationName: '', leadName: '', members: [] } : { members };
  return { ...line, relations, round, ...whose };
}
