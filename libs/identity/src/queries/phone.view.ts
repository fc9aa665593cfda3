/** A mobile number its owner proved to hold. */
export class PhoneView {
  number: string;
  verifiedAt: Date;
}

/** One's verified numbers, the latest first. */
export class PhonesView {
  items: PhoneView[];
}
