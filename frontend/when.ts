/** Dates and times as people read them here: 6 August 2024, 18:00. Zones are IANA names; none is the device's own. */

const parts = (at: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, calendar: 'gregory', numberingSystem: 'latn' }).format(at);

export const longDate = (at: Date | string, timeZone?: string): string =>
  parts(new Date(at), { day: 'numeric', month: 'long', year: 'numeric', timeZone });

export const clockTime = (at: Date | string, timeZone?: string): string =>
  parts(new Date(at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });

/** The device's zone; empty where the browser does not tell. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
