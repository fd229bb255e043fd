import type { InThree } from './setting-kinds.ts'

export const auditDays = 730

/** Who watches over the accessibility of digital services in Finland since 1.1.2025. */
export const supervisor: InThree = {
  fi: `Liikenne- ja viestintävirasto Traficom
Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö
https://www.saavutettavuusvaatimukset.fi
saavutettavuus@traficom.fi
puhelinvaihde 029 534 5000`,
  sv: `Transport- och kommunikationsverket Traficom
Enheten för tillsyn över digital tillgänglighet
https://www.tillganglighetskrav.fi
saavutettavuus@traficom.fi
telefonväxel 029 534 5000`,
  en: `Finnish Transport and Communications Agency Traficom
Digital Accessibility Supervision Unit
https://www.saavutettavuusvaatimukset.fi/en
saavutettavuus@traficom.fi
switchboard +358 29 534 5000`,
}
