/** Why an export does not have something, or why an erasure does not touch it. */
export class LeftOut {
  readonly because: string

  constructor(because: string) {
    this.because = because
  }
}
