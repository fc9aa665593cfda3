import { ImportJudges } from './import-judges.js';
import { UndoImport } from './undo-import.js';

export const IMPORT_ACTIONS = [ImportJudges, UndoImport];
