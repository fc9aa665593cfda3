import { AddReader } from './add-reader.js';
import { AskReopening } from './ask-reopening.js';
import { ConfirmReopening } from './confirm-reopening.js';
import { CountTwice } from './count-twice.js';
import { ExcuseBlockers } from './excuse-blockers.js';
import { LockSettled } from './lock-settled.js';
import { PromoteEntry } from './promote-entry.js';
import { RemindJudges } from './remind-judges.js';
import { RemindOnTime } from './remind-on-time.js';
import { SealClosure } from './seal-closure.js';
import { SendReminder } from './send-reminder.js';
import { TakeBackAdvance } from './take-back-advance.js';
import { TellGaps } from './tell-gaps.js';
import { TellOutcomes } from './tell-outcomes.js';
import { WeighStandings } from './weigh-standings.js';
import { WithdrawReopening } from './withdraw-reopening.js';

export const CLOSING_ACTIONS = [
  AddReader,
  AskReopening,
  ConfirmReopening,
  CountTwice,
  ExcuseBlockers,
  LockSettled,
  PromoteEntry,
  RemindJudges,
  RemindOnTime,
  SealClosure,
  SendReminder,
  TakeBackAdvance,
  TellGaps,
  TellOutcomes,
  WeighStandings,
  WithdrawReopening,
];
