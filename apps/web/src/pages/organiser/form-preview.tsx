import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answers, checkAnswers, type Field, isShown } from '#kernel';
import type { EditionPlan } from '../../features/competition/api/plan.js';
import { AnswerField } from '../../features/entry/form/answer-field.js';
import { SelectField } from '../../ui/choice-fields.js';
import { useSay } from '../../lib/i18n.js';
import { Stack } from '../../ui/stack.js';

/** The entry form as teams will meet it, by the very controls they fill in; what is typed here is kept nowhere. */
export function FormPreview({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  const [section, setSection] = useState(0);
  const [division, setDivision] = useState(plan.divisions[0]?.code ?? '');
  const sections = plan.form.sections;
  const shown = sections[Math.min(section, sections.length - 1)];
  const choice = (list: readonly { code: string; name: EditionPlan['name'] }[]) =>
    list.map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <Stack>
      <SelectField
        label={t('preview-section')}
        options={sections.map(({ name, code }, index) => ({ value: String(index), label: say(name) || code }))}
        value={String(Math.min(section, sections.length - 1))}
        onChange={(value) => setSection(Number(value))}
      />
      <SelectField
        label={t('of.part.divisions')}
        options={choice(plan.divisions)}
        value={division}
        onChange={setDivision}
      />
      {shown && (
        <Questions key={section} fields={shown.fields} context={{ division, track: plan.tracks[0]?.code ?? '' }} />
      )}
    </Stack>
  );
}

function Questions({ fields, context }: { fields: readonly Field[]; context: Answers }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const answered = fields.filter(({ key }) => key in answers);
  const known = Object.fromEntries(answered.map((field) => [field.key, plainValue(field, answers[field.key])]));
  const all = { ...known, ...context };
  const findings = checkAnswers(fields, all, { complete: true }).filter(({ path }) => left.has(path));
  return (
    <Stack gap="wide">
      {fields
        .filter((field) => isShown(field, all))
        .map((field, index) => (
          <AnswerField
            key={`${index} ${field.kind}`}
            field={field}
            path={field.key}
            value={answers[field.key]}
            context={all}
            findings={findings.filter(({ path }) => path === field.key || path.startsWith(`${field.key}.`))}
            disabled={false}
            onChange={(value) => setAnswers((before) => ({ ...before, [field.key]: value }))}
            onLeave={(path) => setLeft((before) => new Set(before).add(path))}
          />
        ))}
    </Stack>
  );
}

/** The items of a list without the ids by which its control tells them apart. */
function plainValue(field: Field, value: unknown): unknown {
  return field.kind === 'items' ? (value as { text: unknown }[]).map(({ text }) => text) : value;
}
