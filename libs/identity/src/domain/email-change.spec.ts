import fc from 'fast-check';
import type { DomainError } from '#kernel';
import { checkLifecycle } from '#testing';
import {
  assertOtherAddress,
  confirmEmailChange,
  emailChangeLife,
  type EmailChangeState,
  halfHidden,
  undoEmailChange,
} from './email-change.js';

const AT = new Date('2026-11-28T10:00:00Z');
const later = (ms: number) => new Date(AT.getTime() + ms);
const change = (state: EmailChangeState, ms = 1) => ({ state, expiresAt: later(ms) });
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as DomainError).code;
  }
};

it('has a sound lifecycle', () => checkLifecycle(emailChangeLife));

it('is confirmed once, by the link that is alive, until the instant it expires', () => {
  expect(confirmEmailChange(change('waiting'), AT)).toBe('confirmed');
  expect(refusal(() => confirmEmailChange(change('waiting', 0), AT))).toBe('email-link-dead');
  for (const state of ['confirmed', 'cancelled', 'undone'] as const) {
    expect(refusal(() => confirmEmailChange(change(state), AT))).toBe('email-link-dead');
  }
});

it('is undone once, until the instant the link expires', () => {
  expect(undoEmailChange(change('confirmed'), AT)).toBe('undone');
  expect(refusal(() => undoEmailChange(change('confirmed', 0), AT))).toBe('email-undo-late');
  expect(refusal(() => undoEmailChange(change('undone'), AT))).toBe('email-change-undone');
  for (const state of ['waiting', 'cancelled'] as const) {
    expect(refusal(() => undoEmailChange(change(state), AT))).toBe('wrong-state');
  }
});

it('leads to another address', () => {
  expect(refusal(() => assertOtherAddress('a@b.cn', 'a@b.cn'))).toBe('email-unchanged');
  expect(refusal(() => assertOtherAddress('a@b.cn', 'c@b.cn'))).toBeUndefined();
});

it('shows the domain and at most two characters of an address', () => {
  expect(halfHidden('lin.zhiyuan@example.org')).toBe('li***@example.org');
  expect(halfHidden('𠮷野家@example.org')).toBe('𠮷野***@example.org');
  fc.assert(fc.property(fc.emailAddress(), (email) => halfHidden(email).length <= email.length + 3));
});
