import { Submit } from './actions/submit.js';

export class EntryModule {
  readonly providers = [Submit];
}
