declare module '@daisy/ace-core' {
  /** Opens each document of a publication in a browser and says what it finds there. */
  export interface AxeRunner {
    /** How many documents at a time. */
    concurrency: number
    launch(): Promise<void>
    close(): Promise<void>
    setTimeout(milliseconds: string): void
    run(url: string, scripts: string[], scriptContents: string[], folder: string): Promise<unknown>
  }

  export interface Assertion {
    'earl:test': { 'earl:impact': string; 'dct:title': string; 'dct:description': string }
    'earl:result': { 'dct:description': string; 'earl:pointer'?: { css?: string[] }; html?: string }
  }

  export interface Report {
    assertions: { 'earl:testSubject': { url: string }; assertions: Assertion[] }[]
    'a11y-metadata': { missing: string[]; empty: string[]; invalid?: string[]; present: string[] }
    outlines: Record<string, string>
  }

  function ace(
    epub: string,
    options: { cwd: string; outdir: string; tmpdir: string; silent: boolean; initLogger: boolean },
    runner: AxeRunner,
  ): Promise<[job: string, report: Report]>
  export default ace
}
