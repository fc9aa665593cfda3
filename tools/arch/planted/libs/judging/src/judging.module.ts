import { Submit } from './actions/submit.js';

export class JudgingModule {
  readonly providers = [Submit];
}
