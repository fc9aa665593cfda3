import { codePoints, LOCALES } from '#kernel';
import { Field } from '../../../ui/field.js';
import fields from '../../../ui/field.module.css';
import { FieldGroup } from '../../../ui/field-group.js';
import styles from './editor.module.css';
import { useEditing } from './editor-context.js';
import { asBag, asText } from './node.js';
import type { NodeProps } from './node-props.js';
import { useWords } from './use-words.js';

/** A text in every language of the portal, the languages beside each other. */
export function TextEditor({ node, label, hint, value, path, onChange }: NodeProps<'text'>) {
  const { t } = useWords();
  const { faultAt, readOnly } = useEditing();
  const texts = asBag(value);
  const put = (locale: string, one: string) => {
    const next = { ...Object.fromEntries(LOCALES.map((each) => [each, asText(texts[each])])), [locale]: one };
    const empty = node.optional && LOCALES.every((each) => next[each] === '');
    onChange(empty ? undefined : next);
  };
  return (
    <FieldGroup label={label} hint={hint} error={faultAt(path)} required={!node.optional} path={path}>
      <div className={styles.languages}>
        {LOCALES.map((locale) => {
          const text = asText(texts[locale]);
          return (
            <Field
              key={locale}
              label={t(`languages.${locale}`)}
              error={faultAt(`${path}.${locale}`)}
              aside={<Count text={text} max={node.max} />}
            >
              {(control) => {
                const common = { ...control, lang: locale, value: text, readOnly, 'data-path': `${path}.${locale}` };
                return node.long ? (
                  <textarea
                    {...common}
                    className={`${fields.input} ${styles.long}`}
                    onChange={(event) => put(locale, event.target.value)}
                  />
                ) : (
                  <input {...common} className={fields.input} onChange={(event) => put(locale, event.target.value)} />
                );
              }}
            </Field>
          );
        })}
      </div>
    </FieldGroup>
  );
}

function Count({ text, max }: { text: string; max: number }) {
  const length = codePoints(text);
  return (
    <span className={styles.count} data-over={length > max}>
      {length} / {max}
    </span>
  );
}

/** The code by which other records name an item; it stays once it is in use. */
export function CodeEditor({ label, hint, value, path, onChange }: NodeProps<'code'>) {
  const { t } = useWords();
  const { faultAt, readOnly, inUse } = useEditing();
  const code = asText(value);
  const fixed = inUse(path.split('.').slice(0, -2).join('.'), code);
  return (
    <Field label={label} hint={fixed ? t('code-in-use') : hint} error={faultAt(path)}>
      {(control) => (
        <input
          {...control}
          className={`${fields.input} ${styles.short}`}
          value={code}
          maxLength={40}
          spellCheck={false}
          readOnly={readOnly || fixed}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
