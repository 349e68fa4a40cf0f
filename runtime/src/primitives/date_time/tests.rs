//! Timestamps: both directions of every format, the ends of the range, and texts that are none.

use super::Format::{DateTime as Rfc3339, DateTimeWithOffset, EpochSeconds, HttpDate};
use super::{DateTime, Format};
use proptest::prelude::*;
use std::time::SystemTime;

fn read(text: &str, format: Format) -> DateTime {
    DateTime::from_str(text, format).unwrap_or_else(|e| panic!("{text}: {e}"))
}

#[test]
fn formats_both_ways() {
    let time = DateTime::from_millis(1_398_796_238_120);
    for (format, text) in [
        (Rfc3339, "2014-04-29T18:30:38.12Z"),
        (DateTimeWithOffset, "2014-04-29T18:30:38.12Z"),
        (EpochSeconds, "1398796238.12"),
    ] {
        assert_eq!(time.fmt(format).unwrap(), text);
        assert_eq!(read(text, format), time);
    }
    assert_eq!(time.fmt(HttpDate).unwrap(), "Tue, 29 Apr 2014 18:30:38 GMT");
    assert_eq!(
        read("Tue, 29 Apr 2014 18:30:38 GMT", HttpDate),
        DateTime::from_secs(1_398_796_238)
    );
    assert_eq!(
        read("Tue, 1 Apr 2014 18:30:38 GMT", HttpDate).to_string(),
        "2014-04-01T18:30:38Z"
    );
}

#[test]
fn offsets_become_utc() {
    let time = DateTime::from_secs(1_576_540_098);
    assert_eq!(read("2019-12-16T22:48:18-01:00", DateTimeWithOffset), time);
    assert_eq!(read("2019-12-17T00:48:18+01:00", DateTimeWithOffset), time);
    assert!(DateTime::from_str("2019-12-17T00:48:18+01:00", Rfc3339).is_err());
}

#[test]
fn fractions_of_any_length() {
    let whole = "2000-01-02T20:34:56";
    for (digits, nanos) in [
        ("", 0),
        (".1", 100_000_000),
        (".123456789", 123_456_789),
        (".1234567899", 123_456_789),
    ] {
        assert_eq!(
            read(&format!("{whole}{digits}Z"), Rfc3339).subsec_nanos(),
            nanos
        );
    }
    assert_eq!(
        read("946845296.123", EpochSeconds),
        DateTime::from_millis(946_845_296_123)
    );
    assert_eq!(read("-0.5", EpochSeconds), DateTime::from_millis(-500));
    assert_eq!(
        read("1.5e9", EpochSeconds),
        DateTime::from_secs(1_500_000_000)
    );
}

#[test]
fn written_times_are_cut_to_milliseconds() {
    let time = DateTime::from_secs_and_nanos(-2, 999_999_999);
    assert_eq!(time.fmt(Rfc3339).unwrap(), "1969-12-31T23:59:58.999Z");
    assert_eq!(time.fmt(EpochSeconds).unwrap(), "-1.001");
    assert_eq!(time.to_string(), "1969-12-31T23:59:58.999999999Z");
    assert_eq!(
        DateTime::from_millis(-1500).fmt(EpochSeconds).unwrap(),
        "-1.5"
    );
    assert_eq!(
        DateTime::from_millis(-500).fmt(EpochSeconds).unwrap(),
        "-0.5"
    );
}

#[test]
fn texts_that_are_no_timestamps() {
    for text in [
        "",
        "2014-04-29T18:30:38",
        "2014-04-29 18:30:38Z",
        "2014-04-29T18:30:38.Z",
        "2014-04-29T24:00:00Z",
        "2014-04-29T18:60:38Z",
        "2014-04-29T18:30:60Z",
        "2014-02-29T18:30:38Z",
        "2014-4-29T18:30:38Z",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "2014-04-29T18:30:38+0100",
        "2014-04-29T18:30:38+25:00",
        "2014-04-29T18:30:38Zx",
        "+014-04-29T18:30:38Z",
        "1398796238",
    ] {
        assert!(
            DateTime::from_str(text, DateTimeWithOffset).is_err(),
            "{text:?} was accepted"
        );
    }
    for text in [
        "Tue, 29 Apr 2014 18:30:38.1 GMT",
        "Tue, 29 Apr 2014 18:30:38",
        "29 Apr 2014 18:30:38 GMT",
        "Tue, 31 Apr 2014 18:30:38 GMT",
        "Tue, 29 apr 2014 18:30:38 GMT",
        "Tue, 29 Apr 2014 18:30:38 UTC",
    ] {
        assert!(
            DateTime::from_str(text, HttpDate).is_err(),
            "{text:?} was accepted"
        );
    }
    for text in [
        "",
        "-",
        ".5",
        "5.",
        "1.2.3",
        "NaN",
        "inf",
        "1e400",
        "0x10",
        "+5",
        "99999999999999999999",
        "253402300800",
    ] {
        assert!(
            DateTime::from_str(text, EpochSeconds).is_err(),
            "{text:?} was accepted"
        );
    }
}

#[test]
fn conversions_stay_inside_their_types() {
    assert!(DateTime::from_secs(i64::MAX).to_millis().is_err());
    assert!(DateTime::from_secs(i64::MAX).fmt(Rfc3339).is_err());
    assert_eq!(
        DateTime::from_secs(i64::MAX).to_string(),
        i64::MAX.to_string()
    );
    assert!(DateTime::from_nanos(i128::MAX).is_err());
    assert_eq!(
        DateTime::from_secs_and_nanos(i64::MAX, u32::MAX).secs(),
        i64::MAX
    );
    assert_eq!(DateTime::from_secs_f64(f64::NAN), DateTime::UNIX_EPOCH);
    assert_eq!(DateTime::from_secs_f64(-1.5), DateTime::from_millis(-1500));
    let epoch: SystemTime = DateTime::from_millis(-1).try_into().unwrap();
    assert_eq!(DateTime::from(epoch), DateTime::from_millis(-1));
    assert_eq!(
        DateTime::from_secs(i64::MIN).fmt(EpochSeconds).unwrap(),
        i64::MIN.to_string()
    );
}

proptest! {
    #[test]
    fn every_format_reads_what_it_writes(millis in -62_135_596_800_000i64..253_402_300_800_000) {
        let time = DateTime::from_millis(millis);
        for format in [Rfc3339, DateTimeWithOffset, EpochSeconds] {
            prop_assert_eq!(read(&time.fmt(format).unwrap(), format), time);
        }
        let secs = DateTime::from_secs(time.secs());
        prop_assert_eq!(read(&time.fmt(HttpDate).unwrap(), HttpDate), secs);
        prop_assert_eq!(DateTime::from_nanos(time.as_nanos()).unwrap(), time);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[0-9TZ:.+ ,a-zé-]{0,32}") {
        for format in [Rfc3339, DateTimeWithOffset, EpochSeconds, HttpDate] {
            let _ = DateTime::from_str(&text, format);
        }
    }
}
