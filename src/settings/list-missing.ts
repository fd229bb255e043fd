import { type SettingId, type Settings, settingIds } from './setting-kinds.ts'

/** What only the owner can tell and has not told yet; the information pages say so plainly. */
export function listMissing(settings: Settings): SettingId[] {
  return settingIds.filter(id => settings[id].value === null)
}
