export { type Admission, TakesUploads, type UploadTaker } from './actions/arrival/purpose.js';
export { KeepFile } from './actions/keeping/keep-file.js';
export type { UploadTarget } from './domain/arrival.js';
export type { FileRule, IncomingFile, Upload } from './domain/upload.js';
export { FileModule } from './file.module.js';
export { asDownload, Download } from './http/download.js';
export { Uploaded } from './http/uploaded.js';
export { arrivalsFor } from './queries/arrivals.js';
export { Files, type OpenFile } from './queries/files.js';
