import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import type { ToldStep } from '../../actions/objection/objector-letter.js';
import { TellObjector } from '../../actions/objection/tell-objector.js';
import { TellStaff } from '../../actions/objection/tell-staff.js';
import { TellTeam } from '../../actions/objection/tell-team.js';

const STEPS: Record<string, ToldStep> = {
  'publication.objection-received': 'received',
  'publication.objection-accepted': 'accepted',
  'publication.objection-rejected': 'rejected',
  'publication.objection-extended': 'extended',
  'publication.objection-decided': 'decided',
};

/** Whenever an objection goes on, those it concerns are told: who objects, the team, the supervisors. */
@Injectable()
@Hears(
  ...Object.keys(STEPS),
  'publication.objection-overdue',
  'publication.hearing-asked',
  'publication.hearing-answered',
)
export class TellBoth implements Reaction {
  constructor(
    private readonly objector: TellObjector,
    private readonly staff: TellStaff,
    private readonly team: TellTeam,
  ) {}

  async react({ kind, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    const step = STEPS[kind];
    const key = `${kind}.${subject}.${(details.hearing ?? details.dueAt ?? '') as string}`;
    if (step) await this.objector.run(subject, step);
    if (step === 'received') await this.staff.run(subject, 'received', key);
    if (kind === 'publication.objection-overdue') await this.staff.run(subject, 'overdue', key);
    if (step === 'accepted') await this.team.run(subject, 'accepted', key);
    if (step === 'decided') await this.team.run(subject, 'decided', key);
    if (kind === 'publication.hearing-asked') await this.team.run(subject, 'asked', key);
    if (kind === 'publication.hearing-answered') await this.staff.run(subject, 'answered', key);
  }
}
