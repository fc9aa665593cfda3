import type { ComponentType } from 'react';
import { GroupEditor } from './group-editor.js';
import { ChoiceEditor, ChoicesEditor, FlagEditor } from './choice-editors.js';
import { ListEditor } from './list-editor.js';
import { MaybeEditor } from './maybe-editor.js';
import type { NodeProps } from './node-props.js';
import { CodeEditor, TextEditor } from './text-editors.js';
import { MomentEditor, WholeEditor } from './whole-editor.js';
import { TIMELINE_EDITORS } from '../timeline/timeline-editors.js';

const EDITORS = {
  text: TextEditor,
  code: CodeEditor,
  whole: WholeEditor,
  flag: FlagEditor,
  moment: MomentEditor,
  ...TIMELINE_EDITORS,
  choice: ChoiceEditor,
  choices: ChoicesEditor,
  group: GroupEditor,
  list: ListEditor,
  maybe: MaybeEditor,
} as const;

/** The editor of one value of the plan, by its kind. */
export function NodeEditor(props: NodeProps) {
  const Editor = EDITORS[props.node.kind] as ComponentType<NodeProps>;
  return <Editor {...props} />;
}
