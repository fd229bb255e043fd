export const audiences = {
  label: 'Kenelle',
  hint: 'Jos rajaat näkyvyyttä, tekstin näkevät vain valitsemasi ja palvelun koordinaattori. Rajaus perustuu verkostoon, jonka nimissä julkaiset.',
  editHint:
    'Jos laajennat näkyvyyttä, uudet lukijat näkevät myös jo kirjoitetut vastaukset ja kommentit. Jos rajaat sitä, muut eivät enää näe tekstiä eivätkä sitä, mitä ovat itse siihen vastanneet.',
  network: 'Verkosto',
  all: 'Kaikki verkostot',
  allHint: 'Tekstin voi lukea myös kirjautumatta, mutta silloin nimiä ei näytetä.',
  near: 'Oma verkosto ja naapuriverkostot',
  own: 'Oma verkosto',
  role: (role: string) => `Yksi rooli kaikissa verkostoissa: ${role}`,
  shown: {
    all: 'Kaikille verkostoille',
    everybody: 'Kaikille, myös kirjautumattomille',
    near: 'Verkostolle ja sen naapuriverkostoille',
    own: 'Vain verkostolle',
    role: (role: string) => `Vain roolille: ${role}`,
  },
}
