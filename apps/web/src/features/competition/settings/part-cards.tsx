import { Card } from '../../../ui/card.js';
import type { EditionPlan } from '../api/plan.js';
import type { DatesPreview } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { EditingContext } from './editor-context.js';
import type { Fault } from './fault-text.js';
import { NodeEditor } from './node-editor.js';
import { changesOf, nodeOf } from './part-node.js';
import { useEditingOf } from './use-editing-of.js';
import { useWords } from './use-words.js';
import { useWorkingPlan } from './use-working-plan.js';

interface PartCardsProps {
  settings: SettingsView;
  parts: readonly string[];
  faults: readonly Fault[];
  /** What the unsaved changes make of the dates. */
  dates?: DatesPreview | null | undefined;
}

/** The editors of some parts of the plan, a card each; what is changed lands in the working copy. */
export function PartCards({ settings, parts, faults, dates }: PartCardsProps) {
  const { copy, plan } = useWorkingPlan(settings);
  const editing = useEditingOf(settings, parts, plan, faults, dates);
  const { label, hint } = useWords();
  const change = (part: string, value: unknown) => {
    copy.set(changesOf(part, plan, value), settings, part);
  };
  return (
    <EditingContext value={editing}>
      <div>
        {parts.map((part) => {
          const node = nodeOf(part, settings);
          return (
            node && (
              <Card key={part} {...(node.kind === 'group' && { title: label('part', part) })}>
                <NodeEditor
                  node={node}
                  label={label('part', part)}
                  hint={hint('part', part === 'timeline' && settings.state === 'draft' ? 'draft-timeline' : part)}
                  value={plan[part as keyof EditionPlan]}
                  path={part}
                  within={{}}
                  onChange={(value) => change(part, value)}
                />
              </Card>
            )
          );
        })}
      </div>
    </EditingContext>
  );
}
