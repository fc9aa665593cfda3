export { PublicationModule } from './publication.module.js';
export { answerFile } from './http/release/answer-file.js';
export { type PublicFile, publicFile } from './queries/release/public-file.js';
export type { Shelf } from './queries/release/shelf.js';
export { Shelves } from './queries/release/shelves.js';
