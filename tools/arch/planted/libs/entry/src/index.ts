export { EntryModule } from './entry.module.js';
export { Submit } from './actions/submit.js';
