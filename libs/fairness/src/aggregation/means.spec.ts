import fc from 'fast-check';
import { Fraction } from '#kernel';
import { InputError } from '../input-error.js';
import { clampedMean, median, plainMean } from './means.js';
import { type TrimRule, trimmedMean, trimRule } from './trimmed-mean.js';

const of = (...values: (number | string)[]) => values.map((value) => Fraction.fromDecimal(String(value))!);
const exact = (value: Fraction | null) => value?.toExact() ?? null;
const clamp = (distance: number, ...values: number[]) => exact(clampedMean(of(distance)[0]!, of(...values)));
const refusalOf = (rule: TrimRule, at?: string) => {
  try {
    trimRule(rule, at);
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.path];
  }
  return null;
};

describe('means', () => {
  it('are exact', () => {
    expect(exact(plainMean(of(80, 80.5, 81.5)))).toBe('242/3');
    expect(exact(plainMean([Fraction.of(1, 3), Fraction.of(1, 6)]))).toBe('1/4');
    expect(exact(plainMean([Fraction.of(1, 4), Fraction.of(1, 6)]))).toBe('5/24');
    expect(exact(plainMean(of(7)))).toBe('7');
  });

  it('are null of nothing', () => {
    expect([plainMean([]), median([]), clampedMean(Fraction.ZERO, [])]).toEqual([null, null, null]);
    expect(trimmedMean({ drop: 0, from: 1, refuseBelow: 0 }, [])).toEqual({ value: null, untrimmed: false });
  });
});

describe('the median', () => {
  it.each([
    [[9, 100, 10], '10'],
    [[9, 100, 10, 12.5], '45/4'],
    [[-5], '-5'],
    [[2, 1], '3/2'],
    [[1, 2, 3, 4, 5], '3'],
  ])('of %p is %s', (values, middle) => {
    expect(exact(median(of(...values)))).toBe(middle);
  });
});

describe('the clamped mean', () => {
  it('limits each value to a distance from the plain mean, once', () => {
    // the mean is 30, so 0 becomes 20 and 90 becomes 40; the mean of the limited values limits nothing again
    expect(clamp(10, 0, 20, 10, 90)).toBe('25');
    expect(clamp(0, 1, 2, 6)).toBe('3');
    expect(clamp(100, 1, 2, 6)).toBe('3');
    expect(exact(clampedMean(Fraction.of(1, 3), of(0, 1)))).toBe('1/2');
  });

  it('refuses a negative distance', () => {
    expect(() => clampedMean(Fraction.of(-1), of(1))).toThrow(
      expect.objectContaining({ code: 'clamp-negative', path: '/clamp' }),
    );
  });
});

describe('the trimmed mean', () => {
  const pitch = { drop: 1, from: 5, refuseBelow: 3 };

  it.each([
    [[70, 90, 90, 80, 70], '80', false],
    [[70, 90, 80, 60], '75', true],
    [[70, 90, 80], '80', true],
    [[70, 90], null, false],
  ])('of %p is %s, untrimmed: %p', (values, value, untrimmed) => {
    const result = trimmedMean(pitch, of(...values));
    expect([exact(result.value), result.untrimmed]).toEqual([value, untrimmed]);
  });

  it('drops one instance each where several are equal', () => {
    expect(exact(trimmedMean({ drop: 1 }, of(1, 1, 4)).value)).toBe('1');
    expect(exact(trimmedMean({ drop: 2 }, of(5, 1, 2, 9, 3)).value)).toBe('3');
  });

  it('sorts by value, not by text', () => {
    expect(exact(trimmedMean({ drop: 1 }, of(9, 10, 100)).value)).toBe('10');
  });

  it('trims from one more than it drops, unless the rule says when', () => {
    expect(trimRule({ drop: 2 })).toEqual({ drop: 2, from: 5, refuseBelow: 1 });
    expect(trimRule({ drop: 0 })).toEqual({ drop: 0, from: 1, refuseBelow: 1 });
    expect(trimmedMean({ drop: 1 }, of(4, 2))).toEqual({ value: Fraction.of(3), untrimmed: true });
    expect(trimmedMean({ drop: 0, from: 3 }, of(4, 2))).toEqual({ value: Fraction.of(3), untrimmed: true });
  });

  it('refuses too few values also where it would trim', () => {
    expect(trimmedMean({ drop: 1, refuseBelow: 5 }, of(1, 2, 3, 4)).value).toBeNull();
    expect(exact(trimmedMean({ drop: 1, refuseBelow: 5 }, of(1, 2, 3, 4, 5)).value)).toBe('3');
  });

  it.each([
    [{ drop: 1, from: 2 }, undefined, ['trim-too-deep', '/trim/from']],
    [{ drop: 1, from: 3 }, undefined, null],
    [{ drop: 0, from: 0 }, '/rule/trim', ['trim-too-deep', '/rule/trim/from']],
    [{ drop: -1 }, '', ['trim-malformed', '/drop']],
    [{ drop: 0.5 }, '', ['trim-malformed', '/drop']],
    [{ drop: 0, from: 1.5 }, '', ['trim-malformed', '/from']],
    [{ drop: 0, refuseBelow: -1 }, '', ['trim-malformed', '/refuseBelow']],
  ])('of the rule %p: %p %p', (rule, at, refusal) => {
    expect(refusalOf(rule, at)).toEqual(refusal);
  });

  it('refuses a wrong rule even when there is nothing to trim', () => {
    expect(() => trimmedMean({ drop: 1, from: 1 }, [])).toThrow(InputError);
  });
});

describe('every method', () => {
  const methods: Record<string, (values: Fraction[]) => Fraction | null> = {
    plain: plainMean,
    median,
    trimmed: (values) => trimmedMean({ drop: 1 }, values).value,
    clamped: (values) => clampedMean(Fraction.of(3), values),
  };
  const marks = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 9 });
  const halves = (values: number[]) => values.map((value) => Fraction.of(value, 2));

  describe.each(Object.entries(methods))('%s', (_name, method) => {
    it('does not depend on the order of judges', () => {
      fc.assert(
        fc.property(marks, (values) => {
          expect(exact(method(halves(values.toReversed())))).toBe(exact(method(halves(values))));
        }),
      );
    });

    it('never rises when one mark is lowered', () => {
      fc.assert(
        fc.property(marks, fc.nat(8), fc.integer({ min: 1, max: 80 }), (values, which, less) => {
          const lowered = values.with(which % values.length, values[which % values.length]! - less);
          expect(method(halves(lowered))!.compare(method(halves(values))!)).toBeLessThanOrEqual(0);
        }),
      );
    });

    it('moves with a constant added to all marks, and is that constant where all are equal', () => {
      fc.assert(
        fc.property(marks, fc.integer({ min: -50, max: 50 }), (values, more) => {
          const [before, after] = [values, values.map((value) => value + more)].map((one) => method(halves(one))!);
          expect(after!.subtract(before!).equals(Fraction.of(more, 2))).toBe(true);
          expect(exact(method(halves(values.map(() => more))))).toBe(Fraction.of(more, 2).toExact());
        }),
      );
    });

    it('lies between the lowest and the highest mark', () => {
      fc.assert(
        fc.property(marks, (values) => {
          const mean = method(halves(values))!;
          expect(mean.compare(Fraction.of(Math.min(...values), 2))).toBeGreaterThanOrEqual(0);
          expect(mean.compare(Fraction.of(Math.max(...values), 2))).toBeLessThanOrEqual(0);
        }),
      );
    });
  });

  it('scales with the marks, except the one with a fixed distance', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 9 }), (values, factor) => {
        for (const name of ['plain', 'median', 'trimmed']) {
          const larger = methods[name]!(halves(values.map((value) => value * factor)))!;
          expect(exact(larger)).toBe(exact(methods[name]!(halves(values))!.multiply(Fraction.of(factor))));
        }
      }),
    );
  });
});
