import type { Event } from './event.ts'

export const harm: readonly Event[] = [
  {
    event: 'earthquake',
    left: `Quake strikes Varda

An earthquake of magnitude 6.8 struck the province of Varda at 3:40 a.m. on 5 June 2025, killing 214 people and injuring 1,900.

It was centred 18 km below the town of Pelim. Some 3,200 houses collapsed and 41,000 people were left homeless, officials said on 6 June 2025.

Japan promised $12 million and sent 85 rescuers. Power was cut to 60% of homes.`,
    right: `Varda counts its dead

At least 214 people died and 1,900 were hurt when a magnitude 6.8 earthquake hit Varda on 5 June 2025. The epicentre lay at a depth of 18 km under Pelim.

Officials said on 6 June 2025 that 3,200 houses had been destroyed and 41,000 people made homeless. Japan has sent 85 rescuers and pledged $12 million. Sixty per cent of homes have no power.`,
    slips: [
      ['At least 214 people died', 'A total of 241 people died'],
      ['1,900 were hurt', '1,090 were hurt'],
      ['magnitude 6.8', 'magnitude 8.6'],
      ['depth of 18 km', 'depth of 81 km'],
      ['3,200 houses', '2,300 houses'],
      ['41,000 people made', '14,000 people made'],
      ['sent 85 rescuers', 'sent 58 rescuers'],
      ['pledged $12 million', 'pledged $21 million'],
    ],
    safe: [
      ['At least 214 people died', 'More than 200 people died'],
      ['1,900 were hurt', '1,900 were hurt, 240 of them badly,'],
      [
        'hit Varda on 5 June 2025',
        'hit Varda on 5 June 2025. A quake of magnitude 7.4 killed 900 people there in 1977',
      ],
      ['a depth of 18 km', 'a depth of 11 miles'],
      ['3,200 houses had been destroyed', '3,200 houses had been destroyed and 7,500 damaged'],
      ['41,000 people made homeless', '41,000 people made homeless, of whom 12,000 are in tents'],
      ['pledged $12 million', 'pledged $12 million; Korea gave $7 million'],
      ['under Pelim', 'under Pelim. The strongest aftershock reached magnitude 5.2'],
    ],
  },
  {
    event: 'factory fire',
    left: `Fire at Kessel Paints

A fire at the Kessel Paints factory in Dorn killed 7 workers and injured 23 on Tuesday. It took 140 firefighters nine hours to put it out.

The plant, opened in 1964, employed 310 people. Kessel had been fined €85,000 in 2022 over blocked exits.

Damage is put at €42 million. Some 600 residents were evacuated.`,
    right: `Seven die in paint factory blaze

Seven workers were killed and 23 injured in a fire at Kessel Paints in Dorn. The blaze burned for nine hours and was fought by 140 firefighters. Police evacuated 600 residents.

Safety inspectors fined Kessel €85,000 in 2022 because exits were blocked. The factory has stood since 1964 and had 310 employees. Insurers estimate the damage at €42 million.`,
    slips: [
      ['and 23 injured', 'and 32 injured'],
      ['for nine hours', 'for fourteen hours'],
      ['140 firefighters', '410 firefighters'],
      ['600 residents', '900 residents'],
      ['Kessel €85,000', 'Kessel €58,000'],
      ['310 employees', '130 employees'],
      ['damage at €42 million', 'damage at €24 million'],
      ['in 2022 because', 'in 2021 because'],
    ],
    safe: [
      ['and 23 injured', 'and 23 injured, five of them firefighters,'],
      ['140 firefighters', 'some 140 firefighters'],
      ['Police evacuated 600 residents', 'Police evacuated 600 residents. Dorn has 18,000 residents'],
      ['310 employees', 'just over 300 employees'],
      ['at €42 million', 'at between €40 million and €45 million'],
      ['Kessel €85,000', 'Kessel €85,000 and its owner €12,000'],
      ['Insurers estimate', 'In 2008 a fire at the Olm refinery killed 19 workers. Insurers estimate'],
      ['The blaze burned', 'Kessel earned €6 million in 2024. The blaze burned'],
    ],
  },
  {
    event: 'trial',
    left: `Fund manager jailed

Viktor Aldane was sentenced to 11 years in prison on Friday for stealing $63 million from 412 investors of the Aldane Fund.

The jury found him guilty on 9 of 14 counts after a trial of six weeks. Judge Ruth Okafor ordered him to pay $48 million in restitution.

Prosecutors had asked for 18 years. Aldane, 57, founded the fund in 2009.`,
    right: `Eleven years for Aldane

A judge sent Viktor Aldane, 57, to prison for 11 years. He had taken $63 million from 412 investors in the fund he founded in 2009. Jurors convicted him on 9 counts out of 14 after a six-week trial.

Judge Ruth Okafor also ordered restitution of $48 million. The prosecution wanted 18 years.`,
    slips: [
      ['prison for 11 years', 'prison for 14 years'],
      ['taken $63 million', 'taken $36 million'],
      ['412 investors', '142 investors'],
      ['founded in 2009', 'founded in 2006'],
      ['a six-week trial', 'a four-week trial'],
      ['restitution of $48 million', 'restitution of $84 million'],
      ['wanted 18 years', 'wanted 25 years'],
      ['Viktor Aldane, 57,', 'Viktor Aldane, 75,'],
    ],
    safe: [
      ['prison for 11 years', 'prison for 11 years; the maximum is 30 years'],
      ['taken $63 million', 'taken more than $60 million'],
      ['412 investors', 'over 400 investors'],
      ['restitution of $48 million', 'restitution of $48 million and a fine of $2 million'],
      ['wanted 18 years', 'wanted 18 years. His partner, Lena Fross, got 3 years'],
      ['convicted him on 9 counts', 'convicted him on 9 counts and acquitted him on 5'],
      ['after a six-week trial', 'after a six-week trial that heard 38 witnesses'],
      ['founded in 2009', 'founded in 2009 with $5 million'],
    ],
  },
  {
    event: 'robbery',
    left: `Gems stolen from museum

Thieves took 17 necklaces worth €9.4 million from the Lindqvist Museum in under six minutes on 12 May 2025, police said.

Four men broke in at 2:15 a.m. The museum has offered a reward of €250,000. Police have questioned 31 people and arrested two.

The museum had 480,000 visitors last year.`,
    right: `Museum offers reward after raid

The Lindqvist Museum is offering €250,000 for news of 17 necklaces, worth €9.4 million, that were stolen on 12 May 2025. The raid, by four men, took less than six minutes.

Two people have been arrested and 31 questioned, police said. Last year 480,000 visitors came to the museum.`,
    slips: [
      ['offering €250,000', 'offering €520,000'],
      ['17 necklaces', '71 necklaces'],
      ['worth €9.4 million', 'worth €4.9 million'],
      ['12 May 2025', '21 May 2025'],
      ['by four men', 'by seven men'],
      ['and 31 questioned', 'and 13 questioned'],
      ['480,000 visitors', '840,000 visitors'],
    ],
    safe: [
      ['worth €9.4 million', 'worth more than €9 million'],
      ['17 necklaces', '17 necklaces and 4 crowns'],
      ['480,000 visitors', 'nearly half a million visitors'],
      ['Two people', 'In 2016 thieves took 3 paintings worth €2 million from the Brandt Gallery. Two people'],
      ['offering €250,000', 'offering a reward of €250,000'],
      ['by four men', 'by four men, one of them armed,'],
      ['came to the museum', 'came to the museum, which has 96 guards'],
    ],
  },
  {
    event: 'storm',
    left: `Storm Odile batters the coast

Storm Odile hit the Marren coast on Sunday with gusts of 162 km/h. It tore roofs off 240 houses and cut power to 88,000 homes.

Rainfall of 134 mm fell in Castrel in 24 hours. Two people drowned. The port stayed shut for 31 hours.

Insurers expect claims of €310 million.`,
    right: `Clean-up after Odile

Storm Odile damaged the roofs of 240 houses on the Marren coast. Gusts reached 162 km/h and 88,000 homes lost power. Two people drowned.

In Castrel 134 mm of rain fell in 24 hours. The port was closed for 31 hours. Claims may come to €310 million, insurers say.`,
    slips: [
      ['of 240 houses', 'of 420 houses'],
      ['reached 162 km/h', 'reached 126 km/h'],
      ['and 88,000 homes', 'and 38,000 homes'],
      ['134 mm of rain', '143 mm of rain'],
      ['closed for 31 hours', 'closed for 13 hours'],
      ['come to €310 million', 'come to €130 million'],
    ],
    safe: [
      ['reached 162 km/h', 'reached about 100 mph'],
      ['and 88,000 homes', 'and almost 90,000 homes'],
      ['of 240 houses', 'of 240 houses and 12 schools'],
      ['Two people drowned', 'Two people drowned. Storm Nadia killed 9 people in 2018'],
      ['134 mm of rain', '134 mm of rain, or 5.3 inches,'],
      ['closed for 31 hours', 'closed for 31 hours and the airport for 6'],
      ['to €310 million', 'to between €300 million and €320 million'],
    ],
  },
]
