export { StageModule } from './stage.module.js';
