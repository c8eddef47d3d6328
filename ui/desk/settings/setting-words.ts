import type { SettingName, Settings } from '../../../core/tenancy/settings-contract.ts'
import { say } from './words.ts'

/** The value of a setting in words. */
export function settingWords(host: Element, values: Settings, name: SettingName): string {
  const words = say(host)
  const { logo, sites, locales, secondFactor, idleMinutes, provider, weeklyReport, ...plain } =
    values
  const said: Readonly<Record<SettingName, string>> = {
    ...plain,
    logo: logo ? words.picture : words.none,
    sites: sites.join(', ') || words.none,
    locales: locales.join(', '),
    secondFactor: words.secondFactors[secondFactor][0] ?? '',
    idleMinutes: words.minutes(idleMinutes),
    weeklyReport: weeklyReport ? words.weeklyOn : words.weeklyOff,
    provider: provider?.issuer ?? words.ownSignIn,
  }
  return said[name]
}
