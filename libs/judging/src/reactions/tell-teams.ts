import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type OutcomesAsked, outcomesOf, outcomesTold, type TeamOutcome } from '../queries/closing/outcomes.js';
import { roundCode } from '../queries/closing/round-code.js';
import { planOf } from '../queries/round-plan.js';

/** Whom a line concerns, and what they are told. */
interface Telling {
  asked: OutcomesAsked;
  says: (outcome: TeamOutcome['outcome']) => string;
}

const DECIDED = ['advanced', 'waitlisted', 'eliminated'] as const;
const ENDED: Telling = { asked: { states: DECIDED, entryIds: null }, says: (outcome) => outcome };
const TAKEN_BACK: Telling = {
  asked: { states: ['entered', 'scored', ...DECIDED], entryIds: null },
  says: () => 'taken-back',
};

/**
 * Tells the teams how their round ended: at once, or when the organisers say so, as the plan has it; then who moves up for whom,
 * and that what they were told is taken back.
 */
@Injectable()
@Hears('judging.round-advanced', 'judging.outcomes-told', 'judging.entry-promoted', 'judging.advance-taken-back')
export class TellTeams implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react(line: Line): Promise<void> {
    const { subject } = line;
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const { editionId, code } = await roundCode(tx, subject);
      const edition = await this.editions.byId(tx, editionId);
      const byHand = planOf(edition, code).advance?.tell === 'by-hand';
      const telling = tellingOf(line, byHand, await outcomesTold(tx, subject));
      if (!telling) return;
      for (const one of await outcomesOf(tx, subject, telling.asked))
        await this.tell(tx, edition, one, { code, says: telling.says(one.outcome), key: `${line.id}.${one.entryId}` });
    });
  }

  private async tell(tx: Tx, edition: Edition, team: TeamOutcome, about: About): Promise<void> {
    const { personId, email: to, locale, name, title, waiting } = team;
    const round = planOf(edition, about.code).name[locale];
    await this.notifier.mail(tx, {
      ...{ to, locale, personId, editionId: edition.id, template: `judging.mails.outcome-${about.says}` },
      vars: { name, title, waiting, round, edition: edition.plan.name[locale] },
      link: `/team/entries/${team.entryId}`,
      dedupeKey: `judging.outcome.${about.key}.${personId}`,
    });
  }
}

interface About {
  code: string;
  says: string;
  key: string;
}

/** A team that moves up before any was told hears of it with the others; one that gave its place up knows where it stood. */
function tellingOf({ kind, details }: Line, byHand: boolean, told: boolean): Telling | null {
  if (kind === 'judging.advance-taken-back') return details.told === true ? TAKEN_BACK : null;
  if (kind === 'judging.round-advanced') return byHand ? null : ENDED;
  if (kind === 'judging.outcomes-told') return ENDED;
  const entryIds = [details.leavingId, ...(told ? [details.promotedId] : [])].map(String);
  const says = (outcome: TeamOutcome['outcome']) => (outcome === 'advanced' ? 'promoted' : outcome);
  return { asked: { states: ['advanced', 'left'], entryIds }, says };
}
