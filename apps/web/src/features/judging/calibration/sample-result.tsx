import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Soft, Stack } from '../../../ui/stack.js';
import type { SampleDuty } from '../api/calibration.js';
import styles from './calibration.module.css';

/** A scored sample: the judge's own marks, the reference beside them, and how the others marked. */
export function SampleResult({ sample }: { sample: SampleDuty }) {
  const { t } = useTranslation('calibration');
  const { sheet, reference, others } = sample;
  if (!sheet) return null;
  return (
    <Stack>
      <Marks sample={sample} />
      {reference && (
        <p>
          <b>{t('result.why')}</b> {reference.why}
        </p>
      )}
      {sheet.comment && (
        <p>
          <b>{t('result.own-comment')}</b> {sheet.comment}
        </p>
      )}
      {others && <Others others={others} />}
    </Stack>
  );
}

function Marks({ sample: { rubric, sheet, reference, title } }: { sample: SampleDuty }) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const own = new Map(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]));
  const expected = new Map(reference?.marks.map(({ criterion, mark }) => [criterion, mark]));
  return (
    <div className={styles.scroll} role="group" aria-label={t('result.table', { title })} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('result.table', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.criterion')}</th>
            <th scope="col">{t('result.own')}</th>
            {reference && <th scope="col">{t('result.reference')}</th>}
            {reference && <th scope="col">{t('result.distance')}</th>}
          </tr>
        </thead>
        <tbody>
          {rubric.map(({ code, name, max }) => (
            <tr key={code}>
              <th scope="row">{say(name)}</th>
              <td>
                {own.get(code)} / {max}
              </td>
              {reference && <td>{expected.get(code)}</td>}
              {reference && <td>{distance(own.get(code), expected.get(code))}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('result.total')}</th>
            <td>{sheet?.total}</td>
            {reference && <td>{reference.total}</td>}
            {reference && <td>{distance(sheet?.total, reference.total, 2)}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How far above (+) or below (−) what is expected: `+2.5`. */
function distance(given = '0', expected = '0', digits = 1): string {
  const points = Number(given) - Number(expected);
  const sign = points === 0 ? '' : points > 0 ? '+' : '−';
  return `${sign}${Math.abs(points).toFixed(digits)}`;
}

function Others({ others }: { others: NonNullable<SampleDuty['others']> }) {
  const { t } = useTranslation('calibration');
  const { sheets, least, mean, most } = others;
  if (mean === null) return <Soft>{t('result.few', { count: sheets })}</Soft>;
  return <p>{t('result.others', { count: sheets, least, mean, most })}</p>;
}
