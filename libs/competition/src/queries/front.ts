import { Injectable } from '@nestjs/common';
import type { Actor, Localised } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { entriesOf } from '../domain/edition-plan.js';
import { isOpen } from '../domain/milestone.js';
import type { EditionCard, FrontView } from './edition.view.js';
import { type EditionRow, editionRow, editionRows, publicMilestones } from './edition-row.js';
import { publicMoves } from './milestone-moves.js';

/** Here and not in the browser: a phone takes longer to load its dictionary than to draw the page. */
const chinese = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** What everybody may read: the list of editions and the front page of one. */
@Injectable()
export class Front {
  constructor(private readonly unit: UnitOfWork) {}

  async cards(actor: Actor): Promise<EditionCard[]> {
    const at = await now(this.unit.read);
    return (await editionRows(this.unit.read, actor)).map((edition) => card(edition, at));
  }

  async bySlug(actor: Actor, slug: string): Promise<FrontView> {
    const at = await now(this.unit.read);
    const edition = await editionRow(this.unit.read, actor, 'slug', slug);
    const { plan, calendarProvisional, rulesLockedAt } = edition;
    const { summary, organizers, venue, eligibility, members, tracks, divisions } = plan;
    const { rounds, awards, documents, faq, forum } = plan;
    const words = { summary, organizers, venue, eligibility, members, tracks, divisions, faq, forum };
    const entries = entriesOf(plan);
    const milestones = publicMilestones(edition, at);
    const moves = await publicMoves(this.unit.read, edition);
    const rules = { moves, rounds, awards, documents, milestones, calendarProvisional, rulesLockedAt };
    const headline = { name: wordsOf(plan.name), theme: wordsOf(plan.theme) };
    return { ...card(edition, at), now: at, headline, ...words, ...rules, entries };
  }
}

function card({ id, slug, code, state, plan: { name, theme }, milestones }: EditionRow, at: Date): EditionCard {
  const { startsAt, endsAt } = milestones.find((one) => one.code === 'REGISTRATION')!;
  const open = state === 'published' && isOpen({ startsAt, endsAt }, at);
  return { id, slug, code, state, name, theme, registration: { open, startsAt, endsAt } };
}

/** Marks stay with the word before them. */
function wordsOf(text: Localised): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of chinese.segment(text['zh-CN'])) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words.push(words.pop()! + segment);
  }
  return words;
}
