export { JudgingModule } from './judging.module.js';
export { Submit } from './actions/submit.js';
