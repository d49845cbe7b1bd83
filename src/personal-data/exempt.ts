/** Why an export does not contain something, or why an erasure does not touch it. */
export class Exempt {
  readonly reason: string

  constructor(because: string) {
    this.reason = because
  }
}
