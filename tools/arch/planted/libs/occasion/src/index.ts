export { OccasionModule } from './occasion.module.js';
