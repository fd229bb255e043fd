export const audiences = {
  label: 'Kenelle',
  hint: 'Rajattu teksti näkyy vain valitsemillesi. Se noudattaa verkostoa, jonka valitset.',
  network: 'Verkosto',
  all: 'Kaikki verkostot',
  allHint: 'Myös ilman kirjautumista, mutta silloin ilman nimiä.',
  near: 'Oma verkosto ja naapurit',
  own: 'Oma verkosto',
  role: (role: string) => `Rooli ${role.toLowerCase()} kaikissa verkostoissa`,
  roleHint: 'Sama rooli kaikissa verkostoissa.',
  shown: {
    all: 'Kaikille verkostoille',
    near: 'Verkostolle ja sen naapureille',
    own: 'Verkoston sisäinen',
    role: (role: string) => `Rooli: ${role.toLowerCase()}`,
  },
}
