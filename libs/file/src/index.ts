export { KeepFile } from './actions/keep-file.js';
export type { IncomingFile, ReceivedFile, Upload } from './domain/upload.js';
export { FileModule } from './file.module.js';
export { asDownload, Download } from './http/download.js';
export { Uploaded } from './http/uploaded.js';
export { Files, type OpenFile } from './queries/files.js';
