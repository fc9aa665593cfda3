/** What an authenticator needs; shown once. */
export class FactorOffer {
  /** Base32. */
  secret: string;
  /** `otpauth://` address, for a QR code. */
  uri: string;
}
