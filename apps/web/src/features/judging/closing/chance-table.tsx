import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { ListCertainty } from '../api/figures.js';
import styles from './certainty.module.css';
import { Interval } from './interval.js';

/** Places shown on each side of the line before all are asked for. */
const NEAR = 6;

type Place = ListCertainty['places'][number];

/** The places around the line: each with the ranks it may well have, drawn and in figures. */
export function ChanceTable({ list }: { list: ListCertainty }) {
  const { t } = useTranslation('closing');
  const [all, setAll] = useState(false);
  const near = list.places.filter((place) => place.open || Math.abs(place.rank - list.cut) <= NEAR);
  const places = all ? list.places : near;
  const span = spanOf(places);
  const heads = ['rank', 'project', 'result', 'adjusted', 'range', 'chance'];
  return (
    <div>
      <div className={styles.scroll} role="group" aria-label={t('certainty.table')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('certainty.table')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`certainty.heads.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place, index) => (
              <Line
                key={place.entryId}
                place={place}
                list={list}
                span={span}
                below={place.rank > list.cut && (places[index - 1]?.rank ?? Infinity) <= list.cut}
              />
            ))}
          </tbody>
        </table>
      </div>
      {near.length < list.places.length && (
        <Button look="text" onClick={() => setAll(!all)}>
          {t(all ? 'certainty.near' : 'certainty.all', { count: list.places.length })}
        </Button>
      )}
    </div>
  );
}

/** The least and the greatest rank that anything drawn reaches. */
function spanOf(places: readonly Place[]): readonly [number, number] {
  const ranks = places.flatMap(({ rank, adjustedRank, low, high }) => [rank, adjustedRank, low ?? rank, high ?? rank]);
  return [Math.min(...ranks), Math.max(...ranks)];
}

interface LineProps {
  place: Place;
  list: ListCertainty;
  span: readonly [number, number];
  below: boolean;
}

function Line({ place, list, span, below }: LineProps) {
  const { t } = useTranslation('closing');
  const { low, high, mean, adjusted } = place;
  const shift = adjusted - mean;
  return (
    <tr className={[below ? styles.below : '', place.open ? styles.open : ''].join(' ')}>
      <td>
        <b>{place.rank}</b>
      </td>
      <th scope="row">
        {place.title}
        <small>{place.number}</small>
      </th>
      <td data-label={t('certainty.heads.result')}>{place.shown}</td>
      <td data-label={t('certainty.heads.adjusted')}>
        {list.modelled ? adjusted.toFixed(2) : '–'}
        {list.modelled && (
          <small>
            {t('certainty.shift', {
              shift: `${shift >= 0 ? '+' : '−'}${Math.abs(shift).toFixed(2)}`,
              rank: place.adjustedRank,
            })}
          </small>
        )}
      </td>
      <td data-label={t('certainty.heads.range')}>
        <Interval place={place} span={span} cut={list.cut} />
        <small>{low === null ? '–' : t('certainty.ranks', { low, high })}</small>
      </td>
      <td data-label={t('certainty.heads.chance')}>{chanceWords(place.chance, t)}</td>
    </tr>
  );
}

/** A chance in words and whole percents, never 0 or 100: draws cannot tell those. */
function chanceWords(chance: number | null, t: TFunction<'closing'>): string {
  if (chance === null) return t('certainty.unknown');
  if (chance > 0.99) return t('certainty.nearly-sure');
  if (chance < 0.01) return t('certainty.hardly');
  return t('certainty.percent', { percent: Math.round(chance * 100) });
}
