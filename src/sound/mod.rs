//! A series as sound: pitch is size, time is time.
//!
//! Numbers come in, samples go out; who plays them is the page. A gap is
//! silence with a soft hiss, a published zero the lowest tone of its own, an
//! event a click at its month. After the series come two long tones, the mean
//! before the first event and the mean after it, so that the fall is heard
//! once more without the months between. Rows that have no months are heard
//! as pairs, before and after.
//!
//! Only sums and products make the samples, so that they are the same on every
//! machine: waves turn by a fixed rotation, pitches are quarter tones.

/// Samples a second.
pub const RATE: u32 = 22_050;

/// Samples of a period at speed one: 0.18 seconds.
const PERIOD: f64 = 0.18 * RATE as f64;
/// How many periods a tone of a phrase lasts.
const LONG: f64 = 4.0;
/// How many a tone of a pair.
const PAIR: f64 = 2.5;
/// Tones between the lowest and the highest: two octaves of quarter tones.
const STEPS: f64 = 48.0;
/// The pitch of the lowest figure, in hertz, and of a zero.
const LOWEST: f64 = 220.0;
const ZERO: f64 = 110.0;
/// A quarter tone: the 24th root of two.
const QUARTER: f64 = 1.029_302_236_643_492;
/// Samples over which a tone comes and goes, so that nothing clicks but events.
const EDGE: usize = 220;
/// Periods on each side of the first event that a phrase is the mean of.
const YEAR: usize = 12;

/// One period of a series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// Its figure; `None` is a gap.
    pub value: Option<f64>,
    /// Whether an event falls into it.
    pub is_event: bool,
}

/// A series that can be heard, or pairs of before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Melody {
    notes: Vec<Note>,
    is_pairs: bool,
}

/// Samples and what they are of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// Mono, from −1 to 1, [`RATE`] a second.
    pub samples: Vec<f32>,
    /// Where each period starts, in samples; then each phrase.
    pub starts: Vec<usize>,
}

impl Melody {
    /// The periods of a series in their order; of pairs, every two notes are
    /// before and after, which last longer, with silence between the pairs.
    pub fn new(notes: Vec<Note>, is_pairs: bool) -> Self {
        Self { notes, is_pairs }
    }

    /// The periods.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// The mean of up to twelve periods before the first event, and of those
    /// from it on; `None` without an event or without figures on either side.
    pub fn phrases(&self) -> Option<(f64, f64)> {
        let event = self.notes.iter().position(|note| note.is_event)?;
        let mean = |notes: &[Note]| {
            let (mut sum, mut count) = (0.0, 0.0);
            for value in notes.iter().filter_map(|note| note.value) {
                sum += value;
                count += 1.0;
            }
            (count > 0.0).then(|| sum / count)
        };
        let (before, after) = self.notes.split_at(event);
        let before = mean(&before[before.len().saturating_sub(YEAR)..])?;
        Some((before, mean(&after[..after.len().min(YEAR)])?))
    }

    /// The quarter tone of a value above the lowest figure: equal ratios are
    /// equal steps where all figures are above zero or zero, as on a
    /// logarithmic axis; equal differences otherwise.
    fn step(&self, value: f64) -> f64 {
        let known = self.notes.iter().filter_map(|note| note.value);
        let (mut low, mut high, mut is_log) = (f64::INFINITY, f64::NEG_INFINITY, true);
        for number in known {
            is_log &= number >= 0.0;
            if number != 0.0 {
                low = low.min(number);
                high = high.max(number);
            }
        }
        let place = |number: f64| if is_log { log2(number) } else { number };
        let (from, to) = (place(low), place(high));
        let share = if to > from { (place(value) - from) / (to - from) } else { 0.5 };
        (share.clamp(0.0, 1.0) * STEPS).round()
    }

    fn pitch(&self, value: f64) -> f64 {
        if value == 0.0 {
            return ZERO;
        }
        let (mut pitch, mut left) = (LOWEST, self.step(value));
        while left >= 1.0 {
            pitch *= QUARTER;
            left -= 1.0;
        }
        pitch
    }

    /// The samples at `speed` times the usual one (from a quarter to four
    /// times).
    pub fn heard(&self, speed: f64) -> Heard {
        let speed = if speed.is_finite() { speed.clamp(0.25, 4.0) } else { 1.0 };
        let length = whole(if self.is_pairs { PAIR } else { 1.0 } * PERIOD / speed);
        let mut heard = Heard::default();
        let mut noise = Noise(1);
        for (at, note) in self.notes.iter().enumerate() {
            if self.is_pairs && at > 0 && at % 2 == 0 {
                heard.samples.resize(heard.samples.len() + length, 0.0);
            }
            heard.starts.push(heard.samples.len());
            let start = heard.samples.len();
            match note.value {
                Some(value) => tone(&mut heard.samples, self.pitch(value), length, 0.5),
                None => heard.samples.extend((0..length).map(|_| noise.next() * 0.03)),
            }
            if note.is_event {
                // Short, and sharper than any tone.
                let click = length.min(whole(0.03 * f64::from(RATE)));
                for at in 0..click {
                    let left = 1.0 - at as f32 / click as f32;
                    let sample = &mut heard.samples[start + at];
                    *sample = (*sample + noise.next() * 0.45 * left).clamp(-1.0, 1.0);
                }
            }
        }
        if let Some((before, after)) = self.phrases() {
            let long = whole(PERIOD * LONG / speed);
            for value in [before, after] {
                heard.samples.resize(heard.samples.len() + whole(PERIOD * 2.0 / speed), 0.0);
                heard.starts.push(heard.samples.len());
                tone(&mut heard.samples, self.pitch(value), long, 0.5);
            }
        }
        heard
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds")]
fn whole(samples: f64) -> usize {
    samples.clamp(1.0, 1e7) as usize
}

/// Adds a sine of `pitch` hertz. It turns by rotation: the sine and the cosine
/// of one step come from their series, which is exact to the last digits for
/// steps this small.
fn tone(samples: &mut Vec<f32>, pitch: f64, length: usize, loudness: f64) {
    let angle = std::f64::consts::TAU * pitch / f64::from(RATE);
    let square = angle * angle;
    let sine = angle
        * (1.0
            - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))));
    let cosine =
        1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    let (mut x, mut y) = (1.0, 0.0);
    let edge = EDGE.min(length / 2).max(1);
    for at in 0..length {
        let near = at.min(length - 1 - at).min(edge) as f64 / edge as f64;
        #[expect(clippy::cast_possible_truncation, reason = "a sample")]
        samples.push((y * loudness * near) as f32);
        (x, y) = (x * cosine - y * sine, x * sine + y * cosine);
    }
}

/// The binary logarithm to a thousandth of a step, by squaring.
fn log2(mut number: f64) -> f64 {
    if number <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let mut whole = 0.0;
    while number >= 2.0 {
        number /= 2.0;
        whole += 1.0;
    }
    while number < 1.0 {
        number *= 2.0;
        whole -= 1.0;
    }
    let mut part = 0.5;
    for _ in 0..20 {
        number *= number;
        if number >= 2.0 {
            number /= 2.0;
            whole += part;
        }
        part /= 2.0;
    }
    whole
}

/// Noise that is the same every time (xorshift, Marsaglia 2003).
struct Noise(u32);

impl Noise {
    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        (self.0 >> 8) as f32 / 8_388_608.0 - 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn melody(values: &[Option<f64>], event: usize) -> Melody {
        let note =
            |(at, value): (usize, &Option<f64>)| Note { value: *value, is_event: at == event };
        Melody::new(values.iter().enumerate().map(note).collect(), false)
    }

    /// How often a stretch crosses zero upwards, in hertz.
    fn pitch_of(samples: &[f32]) -> f64 {
        let up = samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        up as f64 * f64::from(RATE) / samples.len() as f64
    }

    fn stretch(heard: &Heard, at: usize) -> &[f32] {
        let end = heard.starts.get(at + 1).copied().unwrap_or(heard.samples.len());
        &heard.samples[heard.starts[at]..end]
    }

    #[test]
    fn more_is_higher_equal_ratios_are_equal_steps_and_zero_is_lowest() {
        let values = [Some(1.0), Some(4.0), Some(16.0), Some(0.0)];
        let heard = melody(&values, 99).heard(1.0);
        let pitches: Vec<f64> = (0..4).map(|at| pitch_of(stretch(&heard, at))).collect();
        for (heard, expected) in pitches.iter().zip([220.0, 440.0, 880.0, 110.0]) {
            assert!((heard - expected).abs() < 8.0, "{pitches:?}");
        }
    }

    #[test]
    fn a_gap_is_a_soft_hiss_and_an_event_a_click() {
        let heard = melody(&[Some(5.0), None, Some(5.0)], 1).heard(1.0);
        let loudest = |samples: &[f32]| samples.iter().fold(0.0_f32, |most, at| most.max(at.abs()));
        let gap = stretch(&heard, 1);
        assert!(loudest(&gap[..200]) > 0.2, "the click is heard");
        let hiss = loudest(&gap[1000..]);
        assert!(hiss > 0.01 && hiss < 0.04, "{hiss}");
    }

    #[test]
    fn two_long_tones_say_before_and_after() {
        let heard = melody(&[Some(64.0), Some(64.0), Some(1.0), Some(1.0)], 2).heard(1.0);
        assert_eq!(heard.starts.len(), 6);
        let after = &heard.samples[heard.starts[5]..];
        assert!((pitch_of(after) - 220.0).abs() < 8.0);
        let before = &stretch(&heard, 4)[..after.len()];
        assert!((pitch_of(before) - 880.0).abs() < 8.0);
    }

    #[test]
    fn pairs_are_long_tones_with_silence_between_them() {
        let note = |value: f64| Note { value: Some(value), is_event: false };
        let heard = Melody::new([16.0, 1.0, 4.0, 1.0].map(note).to_vec(), true).heard(1.0);
        assert_eq!(heard.starts.len(), 4);
        let length = heard.starts[1];
        let tone = |at: usize| &heard.samples[heard.starts[at]..heard.starts[at] + length];
        for (at, expected) in [880.0, 220.0, 440.0, 220.0].into_iter().enumerate() {
            assert!((pitch_of(tone(at)) - expected).abs() < 8.0, "{at}");
        }
        let silence = &heard.samples[heard.starts[1] + length..heard.starts[2]];
        assert!(silence.len() == length && silence.iter().all(|sample| *sample == 0.0));
        assert_eq!(heard.samples.len(), 5 * length);
    }

    #[test]
    fn speed_changes_the_length_and_not_the_pitch() {
        let slow = melody(&[Some(2.0); 8], 99).heard(0.5);
        let fast = melody(&[Some(2.0); 8], 99).heard(2.0);
        assert_eq!(slow.samples.len() / fast.samples.len(), 4);
        assert!((pitch_of(&slow.samples) - pitch_of(&fast.samples)).abs() < 12.0);
    }

    #[test]
    fn any_series_gives_samples_within_bounds_and_the_same_ones_each_time() {
        arbtest::arbtest(|u| {
            let mut notes = Vec::new();
            for _ in 0..u.int_in_range(0..=20)? {
                let value = match u.int_in_range(0..=4)? {
                    0 => None,
                    1 => Some(0.0),
                    2 => Some(-1e300),
                    3 => Some(f64::from(u.int_in_range(-9..=9)?)),
                    _ => Some(f64::from(u.int_in_range(1..=9_000_000)?) * 1e-7),
                };
                notes.push(Note { value, is_event: u.ratio(1, 5)? });
            }
            let melody = Melody::new(notes, u.arbitrary()?);
            let heard = melody.heard(4.0);
            assert!(heard.samples.iter().all(|at| (-1.0..=1.0).contains(at)));
            assert!(heard.starts.is_sorted() && heard == melody.heard(4.0));
            Ok(())
        });
    }
}
