import type { ReadBytes } from '../../../ui/file-view.js';
import type { Assignment } from '../api/assignment.js';

/** An entry as somebody reads it. */
export interface Reading {
  entry: Assignment['entry'];
  /** Who reads, over films too. */
  mark: string;
  /** The address under which its files are. */
  files: string;
  /** How they are read, where not by the browser itself. */
  read?: ReadBytes;
}
