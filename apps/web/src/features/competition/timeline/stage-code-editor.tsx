import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { useEditing } from '../settings/editor-context.js';
import editor from '../settings/editor.module.css';
import { asText, nextCode } from '../settings/node.js';
import type { NodeProps } from '../settings/node-props.js';
import { useWords } from '../settings/use-words.js';

/** Stages that the portal itself goes by: while the first runs teams apply, and the desk counts its days in the second. */
const KNOWN = ['REGISTRATION', 'FORMAL_REVIEW'] as const;

/** What a stage is for: one that the portal knows, each once, or one of the edition's own, which has a code to choose. */
export function StageCodeEditor({ label, hint, value, path, within, onChange }: NodeProps<'stage-code'>) {
  const { plan, readOnly, inUse, Editor } = useEditing();
  const { t } = useWords();
  const code = asText(value);
  const fixed = readOnly || inUse(path.split('.').slice(0, -2).join('.'), code);
  const known = KNOWN.find((one) => one === code);
  const taken = (one: string) => one !== code && plan.timeline.some((stage) => stage.code === one);
  return (
    <>
      <Field label={t('stage-use.label')} hint={t(`stage-use.means.${known ?? 'own'}`)}>
        {(control) => (
          <select
            {...control}
            className={`${fields.input} ${editor.select}`}
            value={known ?? ''}
            disabled={fixed}
            onChange={(event) => onChange(event.target.value || nextCode('STAGE_', plan.timeline))}
          >
            {KNOWN.map((one) => (
              <option key={one} value={one} disabled={taken(one)}>
                {t(`stage-use.${one}`)}
              </option>
            ))}
            <option value="">{t('stage-use.own')}</option>
          </select>
        )}
      </Field>
      {!known && <Editor node={{ kind: 'code' }} {...{ label, hint, value, path, within, onChange }} />}
    </>
  );
}
