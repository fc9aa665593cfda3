import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import { settledDuty, settledField } from './form-node.js';
import { asBag, type Bag, type Member } from './node.js';
import type { NodeProps } from './node-props.js';
import { useWords } from './use-words.js';

/** What follows for a question from a change of one of its members. */
const SETTLED: Record<string, (changed: Bag) => Bag> = { kind: settledField, required: settledDuty };

/** The members of a value below each other; a member left out leaves the value too. */
export function GroupEditor({ node, value, path, onChange }: NodeProps<'group'>) {
  const { label, hint } = useWords();
  const { Editor } = useEditing();
  const bag = asBag(value);
  const put = (key: string, one: unknown) => {
    const next: Bag = { ...bag, [key]: one };
    if (one === undefined) delete next[key];
    const settle = node.scope === 'field' ? SETTLED[key] : undefined;
    onChange(settle ? settle(next) : next);
  };
  const shown = node.members.filter(({ when }) => !when || when(bag));
  const editor = ({ key, node: member }: Member) => (
    <Editor
      node={member}
      label={label(node.scope, key)}
      hint={hint(node.scope, key)}
      value={bag[key]}
      path={path === '' ? key : `${path}.${key}`}
      within={bag}
      onChange={(one) => put(key, one)}
    />
  );
  return (
    <div className={styles.group} data-scope={node.scope}>
      {shown.map((member) => (
        <div key={member.key} className={styles.member} data-kind={member.node.kind}>
          {member.node.kind === 'group' ? (
            <fieldset className={styles.section}>
              <legend>{label(node.scope, member.key)}</legend>
              {editor(member)}
            </fieldset>
          ) : (
            editor(member)
          )}
        </div>
      ))}
    </div>
  );
}
