/** A browser and the system it runs on, as people call them; undefined parts are not known. */
export type BrowserName = { browser: string | undefined; system: string | undefined }

/** The order matters: each of these also claims to be those below it. */
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/(OPR|Opera)\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/QQBrowser\//, 'QQ'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/(iPhone|iPod)/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/(HarmonyOS|OpenHarmony)/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/(Macintosh|Mac OS X)/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a User-Agent header (RFC 9110 §10.1.5) most likely stands for. A hint for a list, nothing to decide by. */
export function browserName(userAgent: string | null): BrowserName {
  const find = (list: readonly [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1]
  return { browser: find(browsers), system: find(systems) }
}
