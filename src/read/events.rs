//! Our own table of events.
//!
//! Columns: `id, date, date_end, date_precision, actor, actor_group, target,
//! kind, title, summary, commodities, status, source_title, source_url`, and
//! where they are known `date_announced, date_wind_down`.

use std::rc::Rc;

use super::record::{Record, Refusal, records, refusal};
use super::seen::Seen;
use super::{Read, ReadError};
use crate::trade::{Date, HsCode, Precision, SanctionEvent, Status, When, sorted};

const COLUMNS: [&str; 9] =
    ["id", "date", "date_end", "date_precision", "actor", "actor_group", "kind", "title", "status"];

/// Reads a table of events, by date and id; `file` is how messages name it.
///
/// # Errors
///
/// When the bytes are no table with these columns.
pub fn events(file: &str, bytes: &[u8]) -> Result<Read<Vec<Rc<SanctionEvent>>>, ReadError> {
    let mut events: Vec<Rc<SanctionEvent>> = Vec::new();
    let mut ids = Seen::new();
    let (notes, count) = records(file, bytes, &COLUMNS, &mut |record| {
        let event = event(record)?;
        let number = event
            .id
            .bytes()
            .fold(0, |number: usize, byte| number.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let alike: &mut Vec<usize> = ids.drawer(number);
        if alike.iter().any(|at| events[*at].id == event.id) {
            return Err(refusal("id", "an id that no other event has"));
        }
        alike.push(events.len());
        events.push(Rc::new(event));
        Ok(())
    })?;
    Ok(Read {
        used: events.len(),
        content: sorted(events, &|a, b| a.by_date(b)),
        notes,
        records: count,
    })
}

fn event(record: &Record) -> Result<SanctionEvent, Refusal> {
    let start = Date::parse(record.get("date"))
        .ok_or_else(|| refusal("date", "a day such as 2022-02-24"))?;
    let end = match record.get("date_end") {
        "" => None,
        text => Some(
            Date::parse(text)
                .filter(|end| *end >= start)
                .ok_or_else(|| refusal("date_end", "nothing, or a day not before the date"))?,
        ),
    };
    let precision = Precision::parse(record.get("date_precision"))
        .ok_or_else(|| refusal("date_precision", "day, month, quarter or year"))?;
    // The three dates of a measure; most tables know one.
    let other = |column: &'static str, is_fit: fn(&Date, &Date) -> bool, wanted| {
        let text = record.get(column);
        let day = Date::parse(text).filter(|day| is_fit(day, &start));
        if day.is_none() && !text.is_empty() { Err(refusal(column, wanted)) } else { Ok(day) }
    };
    let when = When {
        start,
        end,
        precision,
        announced: other("date_announced", Date::le, "nothing, or a day not after the date")?,
        wind_down: other("date_wind_down", Date::ge, "nothing, or a day not before the date")?,
    };
    let (mut codes, mut goods) = (Vec::new(), Vec::new());
    for item in record.get("commodities").split(';').map(str::trim).filter(|item| !item.is_empty())
    {
        match HsCode::parse(item).filter(|_| item.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(code) => codes.push(code),
            None => goods.push(item.to_owned()),
        }
    }
    let text = |column: &'static str| record.get(column).to_owned();
    Ok(SanctionEvent {
        id: record.required("id", "a key of its own")?.to_owned(),
        when,
        actor: record.required("actor", "who acted")?.to_owned(),
        actor_group: record.required("actor_group", "the group of the actor")?.to_owned(),
        target: text("target"),
        kind: record.required("kind", "a kind such as export_control")?.to_owned(),
        title: record.required("title", "a title")?.to_owned(),
        summary: text("summary"),
        codes,
        goods,
        status: Status::parse(record.get("status"))
            .ok_or_else(|| refusal("status", "confirmed, reported, denied or reversed"))?,
        source_title: text("source_title"),
        source_url: text("source_url"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(row: &str, used: usize) {
        let table = format!(
            "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,\
             commodities,status,source_title,source_url\n{row}"
        );
        let read = events("e.csv", table.as_bytes()).unwrap();
        assert_eq!((read.used, read.records), (used, used + read.notes.count()), "{row}");
    }

    #[test]
    fn events_keep_precision_and_status_or_are_noted() {
        check("a,2022-03-01,,month,A,EU,,other,T,,8542;lasers,reported,,\n", 1);
        check("a,2022-03-01,2022-02-01,day,A,EU,,other,T,,,confirmed,,\n", 0);
        check("a,2022-02-30,,day,A,EU,,other,T,,,confirmed,,\n", 0);
        check("a,2022-03-01,,day,A,EU,,other,T,,,rumoured,,\n", 0);
        check(&"a,2022-03-01,,day,A,EU,,other,T,,,confirmed,,\n".repeat(2), 1);
    }
}
