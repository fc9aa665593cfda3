import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';

type Look = 'primary' | 'danger' | 'quiet' | 'gold' | 'on-dark' | 'text';

interface Shape {
  look?: Look;
  large?: boolean;
  wide?: boolean;
}

const shapeOf = ({ look = 'quiet', large, wide }: Shape) =>
  [styles.button, styles[look], large && styles.large, wide && styles.wide].filter(Boolean).join(' ');

interface ButtonProps extends Shape, ButtonHTMLAttributes<HTMLButtonElement> {
  /** The action is under way: the button stays in place, says so and does nothing. */
  busy?: boolean;
}

/** A button that does something here. Links that look like buttons are `LinkButton`. */
export function Button({ look, large, wide, busy = false, type = 'button', children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={shapeOf({ look, large, wide })}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <span className={styles.spinner} aria-hidden="true" />}
      {children}
    </button>
  );
}

interface LinkButtonProps extends Shape {
  to: string;
  children: ReactNode;
  /** Where the words alone do not say which one. */
  'aria-label'?: string;
}

/** A link to another page that looks like a button. */
export function LinkButton({ to, children, 'aria-label': label, ...shape }: LinkButtonProps) {
  return (
    <Link to={to} aria-label={label} className={shapeOf(shape)}>
      {children}
    </Link>
  );
}
