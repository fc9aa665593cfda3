import { AcceptObjection } from './accept-objection.js';
import { AnswerHearing } from './answer-hearing.js';
import { DecideObjection } from './decide-objection.js';
import { ExtendObjection } from './extend-objection.js';
import { HearTeam } from './hear-team.js';
import { HoldPrize } from './hold-prize.js';
import { KeepEvidence } from './keep-evidence.js';
import { LeaveTip } from './leave-tip.js';
import { LockObjection } from './lock-objection.js';
import { MakeObjection } from './make-objection.js';
import { ObjectionSms } from './objection-sms.js';
import { ObjectorLetter } from './objector-letter.js';
import { ReadObjector } from './read-objector.js';
import { RejectObjection } from './reject-objection.js';
import { RemindHandlers } from './remind-handlers.js';
import { SendCode } from './send-code.js';
import { SweepEvidence } from './sweep-evidence.js';
import { TakeLogPack } from './take-log-pack.js';
import { TellHolder } from './tell-holder.js';
import { TellObjector } from './tell-objector.js';
import { TellStaff } from './tell-staff.js';
import { TellTeam } from './tell-team.js';

/** What objectors, supervisors and teams do about objections, and how they are told. */
export const OBJECTION_ACTIONS = [
  ...[SendCode, KeepEvidence, MakeObjection, LeaveTip, LockObjection, HoldPrize, ReadObjector],
  ...[AcceptObjection, RejectObjection, HearTeam, AnswerHearing, ExtendObjection, DecideObjection, TakeLogPack],
  ...[ObjectionSms, ObjectorLetter, TellObjector, TellStaff, TellTeam, TellHolder, RemindHandlers, SweepEvidence],
];
