//! Native tests across rooms.
