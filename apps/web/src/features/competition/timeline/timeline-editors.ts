import { FirstDayEditor } from './first-day-editor.js';
import { OffsetEditor } from './offset-editor.js';
import { StageCodeEditor } from './stage-code-editor.js';

/** The editors that only a timeline has, by the kind of their value. */
export const TIMELINE_EDITORS = {
  offset: OffsetEditor,
  'first-day': FirstDayEditor,
  'stage-code': StageCodeEditor,
} as const;
