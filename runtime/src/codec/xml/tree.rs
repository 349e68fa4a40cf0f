//! Documents as trees of elements, which tests compare.

use super::lexer::Lexer;
use super::tag::Tag;
use crate::serde::ReadError;
use crate::test_util::Tree;

/// The root element of a document, by its name.
///
/// Attributes are members whose names begin with `@`, child elements lists by name: the order of those
/// of one name counts, among those of different names it does not. The entries of a map have no order
/// either, and are known by their form: each holds two different elements.
pub(crate) fn tree(input: &[u8]) -> Result<Tree, ReadError> {
    let mut lexer = Lexer::new(input)?;
    let root = lexer.root()?;
    let tree = element(&mut lexer, &root)?;
    lexer.finish()?;
    Ok(Tree::Map(vec![(root.name().to_owned(), tree)]))
}

fn element(lexer: &mut Lexer<'_>, tag: &Tag<'_>) -> Result<Tree, ReadError> {
    let mut members = Vec::new();
    for (name, value) in tag.attributes()? {
        members.push((format!("@{name}"), Tree::Text(value.into_owned())));
    }
    let start = lexer.mark();
    if let Ok(text) = lexer.text(tag) {
        let text = Tree::Text(text.into_owned());
        if members.is_empty() {
            return Ok(text);
        }
        members.push(("text".to_owned(), text));
        return Ok(Tree::Map(members));
    }
    lexer.reset(start);
    let mut children: Vec<(String, Vec<Tree>)> = Vec::new();
    while let Some(child) = lexer.child(tag)? {
        let tree = element(lexer, &child)?;
        match children.iter_mut().find(|(name, _)| name == child.name()) {
            Some((_, same)) => same.push(tree),
            None => children.push((child.name().to_owned(), vec![tree])),
        }
    }
    let listed = children
        .into_iter()
        .map(|(name, list)| match list.iter().all(is_entry) {
            true => (name, Tree::Bag(list)),
            false => (name, Tree::List(list)),
        });
    members.extend(listed);
    Ok(Tree::Map(members))
}

fn is_entry(element: &Tree) -> bool {
    match element {
        Tree::Map(members) => {
            let mut children = members.iter().filter(|(name, _)| !name.starts_with('@'));
            let single = |child: Option<&(String, Tree)>| match child {
                Some((_, Tree::List(list) | Tree::Bag(list))) => list.len() == 1,
                _ => false,
            };
            single(children.next()) && single(children.next()) && children.next().is_none()
        }
        _ => false,
    }
}
